// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeedit.h"

#include "ui/script/handlerlexer.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Margin { NumbersMargin, ProblemsMargin, FoldingMargin };

constexpr int ProblemMarker = 1;
constexpr int ProblemIndicator = 8;

/** A style number that neither Scintilla (32 to 39) nor the lexer (to 27, inactive code from 64) uses. */
constexpr int ProblemStyle = 50;

constexpr int RightMarginColumn = 100;
constexpr int PreferredLines = 5;
constexpr int IndentWidth = 4;

/** Longest UTF-8 sequence of one character: what one key press inserts or removes at most. */
constexpr int MaxCharacterBytes = 4;

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
    setAnnotationDisplay(AnnotationIndented);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setUpMargins();
    setUpKeys();
    applyPalette();
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
    return {QsciScintilla::sizeHint().width(), PreferredLines * textHeight(0)};
}

void CodeEdit::showProblems(const QList<ScriptProblem> &problems)
{
    clearAnnotations();
    markerDeleteAll(ProblemMarker);
    clearIndicatorRange(0, 0, SendScintilla(SCI_GETLINECOUNT), 0, ProblemIndicator);

    QString texts;
    int previousLine = -1;
    for (const ScriptProblem &problem : problems) {
        const int line = std::clamp(problem.line, 1, QsciScintilla::lines()) - 1;
        texts = line == previousLine ? texts + u'\n' + problem.text : problem.text;
        previousLine = line;
        annotate(line, texts, ProblemStyle);
        markerAdd(line, ProblemMarker);
        fillIndicatorRange(line, 0, line, std::max(0, lineLength(line) - 1), ProblemIndicator);
    }
}

void CodeEdit::insertSnippet(const QString &text)
{
    const qsizetype cursor = text.indexOf(u'|');
    const QString plain = QString(text).remove(u'|');
    replaceSelection(plain);
    if (cursor >= 0) {
        const qsizetype back = plain.sliced(cursor).toUtf8().size();
        SendScintilla(SCI_GOTOPOS,
                      static_cast<unsigned long>(SendScintilla(SCI_GETCURRENTPOS) - back));
    }
    setFocus();
}

int CodeEdit::replaceAll(const QString &wanted, const QString &replacement,
                         Qt::CaseSensitivity sensitivity)
{
    const QString before = text();
    const qsizetype count = before.count(wanted, sensitivity);
    if (count == 0)
        return 0;
    const Batch batch(this);
    replaceDifference(QString(before).replace(wanted, replacement, sensitivity).toUtf8());
    return static_cast<int>(count);
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
    const Batch batch(this);
    QsciScintilla::keyPressEvent(event);
}

bool CodeEdit::focusNextPrevChild(bool next)
{
    return m_tabLeaves && QAbstractScrollArea::focusNextPrevChild(next);
}

void CodeEdit::setUpMargins()
{
    setMarginType(NumbersMargin, TextMarginRightJustified);
    setMarginType(ProblemsMargin, SymbolMargin);
    setMarginMarkerMask(ProblemsMargin, 1 << ProblemMarker);
    markerDefine(RightTriangle, ProblemMarker);
    indicatorDefine(SquiggleIndicator, ProblemIndicator);
    setIndicatorDrawUnder(true, ProblemIndicator);
    setFolding(BoxedTreeFoldStyle, FoldingMargin);
}

void CodeEdit::setUpKeys()
{
    // Scintilla knows Ctrl+Y only; Ctrl+Shift+Z is the other Redo.
    standardCommands()
        ->find(QsciCommand::Redo)
        ->setAlternateKey(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z).toCombined());
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
    const QFontMetrics metrics(font);

    m_lexer->setPalette(colours);
    setFont(font);
    setMarginsFont(font);
    setMarginWidth(NumbersMargin, metrics.horizontalAdvance(u" 000000 "_s));
    setMarginWidth(ProblemsMargin, metrics.height());
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
    setEdgeColor(colours.color(QPalette::Mid));
    setMatchedBraceBackgroundColor(dark ? QColor(0x30, 0x55, 0x30) : QColor(0xcd, 0xf0, 0xcd));
    setMatchedBraceForegroundColor(text);
    setUnmatchedBraceBackgroundColor(base);
    setUnmatchedBraceForegroundColor(red);
    setMarkerBackgroundColor(red, ProblemMarker);
    setMarkerForegroundColor(red, ProblemMarker);
    setIndicatorForegroundColor(red, ProblemIndicator);
    SendScintilla(SCI_STYLESETFORE, ProblemStyle, text);
    SendScintilla(SCI_STYLESETBACK, ProblemStyle,
                  dark ? QColor(0x5c, 0x24, 0x24) : QColor(0xfc, 0xe4, 0xe1));
    SendScintilla(SCI_STYLESETFONT, ProblemStyle, font.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZE, ProblemStyle, static_cast<long>(font.pointSize()));
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
