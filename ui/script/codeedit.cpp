// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeedit.h"

#include "ui/script/handlerlexer.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Margin { NumbersMargin, ProblemsMargin, FoldingMargin };

constexpr int RightMarginColumn = 100;
constexpr int PreferredLines = 5;
constexpr int IndentWidth = 4;
constexpr auto ZoomKey = "scriptEditor/zoom"_L1;

/** Longest UTF-8 sequence of one character: what one key press inserts or removes at most. */
constexpr int MaxCharacterBytes = 4;

/** @p colour as it shows through a thick layer of @p paper. */
QColor faint(const QColor &colour, const QColor &paper)
{
    constexpr int Share = 8;
    const auto mixed = [](int a, int b) { return (a + (Share - 1) * b) / Share; };
    return {mixed(colour.red(), paper.red()), mixed(colour.green(), paper.green()),
            mixed(colour.blue(), paper.blue())};
}

bool isContinuationByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

/** Reports all modifications of one user action as one edit. */
class CodeEdit::Batch
{
public:
    explicit Batch(CodeEdit *edit)
        : m_edit(edit)
    {
        ++m_edit->m_batchDepth;
    }
    ~Batch()
    {
        if (--m_edit->m_batchDepth == 0)
            m_edit->flush();
    }
    Q_DISABLE_COPY_MOVE(Batch)

private:
    CodeEdit *m_edit;
};

CodeEdit::CodeEdit(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new HandlerLexer(this))
    , m_marks(this, ProblemsMargin)
{
    setUtf8(true);
    setEolMode(EolUnix);
    setLexer(m_lexer);
    setIndentationWidth(IndentWidth);
    setIndentationsUseTabs(false);
    setTabWidth(IndentWidth);
    setAutoIndent(true);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setBraceMatching(SloppyBraceMatch);
    setEdgeMode(EdgeLine);
    setEdgeColumn(RightMarginColumn);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setUpMargins();
    setUpKeys();
    applyPalette();
    setUpZoom();
    numberLines(0);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length, int linesAdded) {
                noteModification(position, type, text, length, linesAdded);
            });
}

QStringList CodeEdit::lines() const
{
    QString content = text();
    if (content.isEmpty())
        return {};
    content.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return content.split(u'\n');
}

void CodeEdit::setLines(const QStringList &lines)
{
    if (lines == CodeEdit::lines())
        return;
    m_loading = true;
    replaceDifference(lines.join(u'\n').toUtf8());
    m_loading = false;
    m_nextPosition = -1;
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

void CodeEdit::disableUndo()
{
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo}) {
        standardCommands()->find(command)->setKey(0);
        standardCommands()->find(command)->setAlternateKey(0);
    }
}

QSize CodeEdit::sizeHint() const
{
    return QSize(QsciScintilla::sizeHint().width(), PreferredLines * textHeight(0))
        .expandedTo(minimumSizeHint());
}

void CodeEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    updateGeometry();
}

QSize CodeEdit::minimumSizeHint() const
{
    const int frame = 2 * frameWidth();
    return QsciScintilla::minimumSizeHint().expandedTo(
        {0, m_minimumLines > 0 ? m_minimumLines * textHeight(0) + frame : 0});
}

void CodeEdit::goToNextProblem()
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    QList<int> lines;
    for (const ScriptProblem &problem : problems())
        lines.append(std::clamp(problem.line, 1, QsciScintilla::lines()));
    if (lines.isEmpty())
        return;
    std::ranges::sort(lines);
    const auto next = std::ranges::upper_bound(lines, line + 1);
    goToLine(next == lines.end() ? lines.constFirst() : *next);
}

qsizetype CodeEdit::caret() const
{
    return offsetOf(SendScintilla(SCI_GETCURRENTPOS));
}

qsizetype CodeEdit::offsetAt(const QPoint &position) const
{
    const long found =
        SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(position.x()),
                      static_cast<long>(position.y()));
    return found < 0 ? -1 : offsetOf(found);
}

QRect CodeEdit::lineRectangle(qsizetype offset) const
{
    const long position = positionOf(offset);
    const auto x = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, position));
    const auto y = static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, position));
    const auto height = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    return {viewport()->mapToGlobal(QPoint(x, y)), QSize(1, height)};
}

void CodeEdit::selectRange(qsizetype from, qsizetype to)
{
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY,
                  static_cast<unsigned long>(SendScintilla(
                      SCI_LINEFROMPOSITION, static_cast<unsigned long>(positionOf(from)))));
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(positionOf(from)), positionOf(to));
}

QPair<qsizetype, qsizetype> CodeEdit::selectedRange() const
{
    return {offsetOf(SendScintilla(SCI_GETSELECTIONSTART)),
            offsetOf(SendScintilla(SCI_GETSELECTIONEND))};
}

void CodeEdit::replaceRange(qsizetype from, qsizetype to, const QString &text, qsizetype caret)
{
    selectRange(from, to);
    replaceSelection(text);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(positionOf(from + caret)));
}

void CodeEdit::replaceText(const QString &text)
{
    const Batch batch(this);
    SendScintilla(SCI_BEGINUNDOACTION);
    replaceDifference(text.toUtf8());
    SendScintilla(SCI_ENDUNDOACTION);
}

QPair<int, int> CodeEdit::selectedLines() const
{
    int from = 0;
    int to = 0;
    int fromIndex = 0;
    int toIndex = 0;
    if (!hasSelectedText()) {
        getCursorPosition(&from, &fromIndex);
        return {from, from};
    }
    getSelection(&from, &fromIndex, &to, &toIndex);
    // A selection of whole lines ends at the begin of the next one.
    return {from, toIndex == 0 && to > from ? to - 1 : to};
}

/** Calls change(line) for each line of the selection, as one step; the lines stay selected when there were several. */
template <typename Change>
void CodeEdit::changeLines(Change change)
{
    const auto [from, to] = selectedLines();
    const bool selected = hasSelectedText();
    {
        const Batch batch(this);
        beginUndoAction();
        for (int line = from; line <= to; ++line)
            change(line);
        endUndoAction();
    }
    if (selected)
        setSelection(from, 0, to, lineLength(to) - (to < QsciScintilla::lines() - 1 ? 1 : 0));
}

void CodeEdit::toggleComment()
{
    const auto [from, to] = selectedLines();
    bool allComments = true;
    qsizetype column = -1; // one for all lines, so that their indentation can be seen
    for (int line = from; line <= to; ++line) {
        const QString text = this->text(line);
        if (text.trimmed().isEmpty())
            continue;
        allComments = allComments && text.trimmed().startsWith("//"_L1);
        const qsizetype indent =
            std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
        column = column < 0 ? indent : std::min(column, indent);
    }
    if (column < 0)
        return;
    changeLines([this, allComments, column](int line) {
        const QString text = this->text(line);
        if (text.trimmed().isEmpty())
            return;
        if (!allComments) {
            insertAt(u"// "_s, line, static_cast<int>(column));
            return;
        }
        const auto at = static_cast<int>(text.indexOf("//"_L1));
        const int length = text.sliced(at).startsWith("// "_L1) ? 3 : 2;
        const long position = positionFromLineIndex(line, at);
        SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(position),
                      static_cast<long>(length));
    });
}

void CodeEdit::indentLines()
{
    changeLines([this](int line) { indent(line); });
}

void CodeEdit::unindentLines()
{
    changeLines([this](int line) { unindent(line); });
}

void CodeEdit::resetZoom()
{
    zoomTo(0);
}

long CodeEdit::positionOf(qsizetype offset) const
{
    return text().first(std::clamp<qsizetype>(offset, 0, text().size())).toUtf8().size();
}

qsizetype CodeEdit::offsetOf(long position) const
{
    return QString::fromUtf8(text().toUtf8().first(position)).size();
}

void CodeEdit::insertSnippet(const QString &text, qsizetype caret)
{
    const auto [from, to] = selectedRange();
    replaceRange(from, to, text, caret);
    setFocus();
}

void CodeEdit::replaceSelection(const QString &text)
{
    const Batch batch(this);
    const QByteArray bytes = text.toUtf8();
    m_nextPosition = -1;
    SendScintilla(SCI_REPLACESEL, bytes.constData());
    m_nextPosition = -1;
}

void CodeEdit::cut()
{
    const Batch batch(this);
    QsciScintilla::cut();
}

void CodeEdit::paste()
{
    const Batch batch(this);
    QsciScintilla::paste();
}

void CodeEdit::goToLine(int line)
{
    setCursorPosition(line - 1, 0);
    ensureLineVisible(line - 1);
    setFocus();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void CodeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT contextMenuRequested(event->globalPos());
}

void CodeEdit::focusOutEvent(QFocusEvent *event)
{
    m_tabLeaves = false;
    Q_EMIT stepEnded();
    QsciScintilla::focusOutEvent(event);
}

void CodeEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const Batch batch(this);
    QsciScintilla::inputMethodEvent(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (m_tabLeaves && isTab) {
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    m_tabLeaves = event->key() == Qt::Key_Escape;
    {
        const Batch batch(this);
        QsciScintilla::keyPressEvent(event);
    }
    Q_EMIT keyHandled();
}

bool CodeEdit::focusNextPrevChild(bool next)
{
    return m_tabLeaves && QAbstractScrollArea::focusNextPrevChild(next);
}

void CodeEdit::setUpMargins()
{
    setMarginType(NumbersMargin, TextMarginRightJustified);
    setFolding(BoxedTreeFoldStyle, FoldingMargin);
}

void CodeEdit::setUpKeys()
{
    // Keys of Scintilla that mean something else here: comment, indent, unindent.
    for (const int key : {QKeyCombination(Qt::CTRL, Qt::Key_Slash).toCombined(),
                          QKeyCombination(Qt::CTRL, Qt::Key_BracketLeft).toCombined(),
                          QKeyCombination(Qt::CTRL, Qt::Key_BracketRight).toCombined()}) {
        if (QsciCommand *command = standardCommands()->boundTo(key)) {
            if (command->key() == key)
                command->setKey(0);
            else
                command->setAlternateKey(0);
        }
    }
    // Scintilla knows Ctrl+Y only; Ctrl+Shift+Z is the other Redo.
    standardCommands()
        ->find(QsciCommand::Redo)
        ->setAlternateKey(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z).toCombined());
}

void CodeEdit::setUpZoom()
{
    zoomTo(QSettings().value(ZoomKey).toInt());
    setMarginWidths();
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        setMarginWidths();
        QSettings().setValue(ZoomKey, static_cast<int>(SendScintilla(SCI_GETZOOM)));
    });
}

void CodeEdit::setMarginWidths()
{
    // Scintilla measures with the zoom.
    setMarginWidth(NumbersMargin, u" 000000 "_s);
    setMarginWidth(ProblemsMargin, static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL)));
}

void CodeEdit::applyPalette()
{
    const QPalette colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const QColor text = colours.color(QPalette::Text);
    const QColor margin = colours.color(QPalette::Window);
    const bool dark = isDark(colours);
    const QColor red = dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc6, 0x28, 0x28);

    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);

    m_lexer->setPalette(colours);
    setFont(font);
    setMarginsFont(font);
    setMarginWidths();
    setPaper(base);
    setColor(text);
    setCaretForegroundColor(text);
    setCaretLineBackgroundColor(dark ? base.lighter(130) : base.darker(104));
    setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
    setMarginsBackgroundColor(margin);
    setMarginsForegroundColor(colours.color(QPalette::WindowText));
    setFoldMarginColors(margin, margin);
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        setMarkerForegroundColor(margin, marker);
        setMarkerBackgroundColor(colours.color(QPalette::WindowText), marker);
    }
    setEdgeColor(faint(text, base));
    setMatchedBraceBackgroundColor(dark ? QColor(0x30, 0x55, 0x30) : QColor(0xcd, 0xf0, 0xcd));
    setMatchedBraceForegroundColor(text);
    setUnmatchedBraceBackgroundColor(base);
    setUnmatchedBraceForegroundColor(red);
    m_marks.applyPalette(colours, font);
}

void CodeEdit::replaceDifference(const QByteArray &after)
{
    const QByteArray before = text().toUtf8();
    if (before == after)
        return;

    const auto isBoundary = [](const QByteArray &bytes, qsizetype at) {
        return at >= bytes.size() || !isContinuationByte(bytes.at(at));
    };
    const auto mismatch = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype prefix = mismatch.first - before.begin();
    while (!isBoundary(before, prefix) || !isBoundary(after, prefix))
        --prefix;
    const qsizetype longest = std::min(before.size(), after.size()) - prefix;
    qsizetype suffix = 0;
    while (suffix < longest
           && before.at(before.size() - suffix - 1) == after.at(after.size() - suffix - 1))
        ++suffix;
    while (!isBoundary(before, before.size() - suffix))
        --suffix;

    const QByteArray middle = after.sliced(prefix, after.size() - prefix - suffix);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(prefix),
                  static_cast<long>(before.size() - suffix));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(middle.size()), middle.constData());

    const bool isOtherText = prefix == 0 && suffix == 0;
    SendScintilla(SCI_GOTOPOS,
                  static_cast<unsigned long>(isOtherText ? 0 : prefix + middle.size()));
}

void CodeEdit::numberLines(int from)
{
    const int count = QsciScintilla::lines();
    for (int line = from; line < count; ++line) {
        const QByteArray number = QByteArray::number(line + 1).rightJustified(6, '0');
        SendScintilla(SCI_MARGINSETTEXT, static_cast<unsigned long>(line), number.constData());
        SendScintilla(SCI_MARGINSETSTYLE, static_cast<unsigned long>(line),
                      static_cast<long>(STYLE_LINENUMBER));
    }
}

void CodeEdit::noteModification(int position, int type, const char *, int length, int linesAdded)
{
    const bool inserted = type & SC_MOD_INSERTTEXT;
    const bool deleted = type & SC_MOD_DELETETEXT;
    if (!inserted && !deleted)
        return;
    // Scintilla drops all numbers with the last character, also when that leaves the count of lines as it was.
    if (linesAdded != 0 || QsciScintilla::length() == 0)
        numberLines(static_cast<int>(
            SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position))));
    if (m_loading)
        return;

    const bool typed = length <= MaxCharacterBytes && linesAdded == 0;
    const bool continues = inserted
                               ? position == m_nextPosition
                               : position == m_nextPosition || position + length == m_nextPosition;
    if (!m_pending)
        m_stepEnds = !typed || !continues;
    m_nextPosition = !typed ? -1 : inserted ? position + length : position;
    m_pending = true;
    if (m_batchDepth == 0)
        flush();
}

void CodeEdit::flush()
{
    if (!m_pending)
        return;
    m_pending = false;
    if (m_stepEnds)
        Q_EMIT stepEnded();
    Q_EMIT edited();
}

} // namespace Inlet::Ui
