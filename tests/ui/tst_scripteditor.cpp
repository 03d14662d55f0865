// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"

#include "ui/screenshot.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_ScriptEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesRoundTrip_data();
    void linesRoundTrip();
    void settingLinesIsNoEdit();
    void typingIsReported();
    void stepsEnd_data();
    void stepsEnd();
    void settingLinesKeepsTheView();
    void numbersHaveSixDigits();
    void aReplacedLineKeepsItsNumber();
    void ownHistory();
    void foreignHistory();
    void findsAndReplaces();
    void insertMenuPlacesTheCursor();
    void checkIsGreyWhileEmpty();
    void showsProblemsUntilTheTextChanges();
    void tabIndentsAndEscapeTabLeaves();
    void looks();

private:
    QAction *action(const char *name) const
    {
        return m_editor->findChild<QAction *>(QLatin1StringView(name));
    }
    void type(const QString &text) { QTest::keyClicks(m_editor->codeEdit(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor->codeEdit(), static_cast<Qt::Key>(key), modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    ScriptEditor *m_editor = nullptr;
};

void tst_ScriptEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new ScriptEditor(ScriptPurpose::Handler, m_window.get());
    m_window->resize(760, 420);
    m_editor->resize(m_window->size());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->codeEdit()->setFocus();
}

void tst_ScriptEditor::cleanup()
{
    qApp->setPalette({});
    m_window.reset();
}

void tst_ScriptEditor::linesRoundTrip_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QStringList{};
    QTest::newRow("one") << QStringList{u"return 1;"_s};
    QTest::newRow("empty line at the end") << QStringList{u"return 1;"_s, QString()};
    QTest::newRow("only empty lines") << QStringList{QString(), QString()};
    QTest::newRow("not ASCII") << QStringList{u"logInfo(\"안녕하세요 é 🙂\");"_s,
                                              u"return 2; // ½"_s};
}

void tst_ScriptEditor::linesRoundTrip()
{
    QFETCH(const QStringList, lines);
    m_editor->setLines({u"logInfo(\"안녕\");"_s, u"something else"_s});
    m_editor->setLines(lines);
    QCOMPARE(m_editor->lines(), lines);
}

void tst_ScriptEditor::settingLinesIsNoEdit()
{
    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    m_editor->setLines({u"return 1;"_s});
    QCOMPARE(edited.size(), 0);
}

void tst_ScriptEditor::typingIsReported()
{
    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    type(u"ab"_s);
    press(Qt::Key_Return);
    QCOMPARE(edited.size(), 3);
    QCOMPARE(edited.last().first().toStringList(), (QStringList{u"ab"_s, QString()}));
}

void tst_ScriptEditor::stepsEnd_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("steps");
    QTest::newRow("a word") << QList<int>{Qt::Key_A, Qt::Key_B, Qt::Key_C} << 1;
    QTest::newRow("a new line") << QList<int>{Qt::Key_A, Qt::Key_Return, Qt::Key_B} << 3;
    QTest::newRow("elsewhere") << QList<int>{Qt::Key_A, Qt::Key_Left, Qt::Key_B} << 2;
    QTest::newRow("corrected at once") << QList<int>{Qt::Key_A, Qt::Key_B, Qt::Key_Backspace} << 1;
}

void tst_ScriptEditor::stepsEnd()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const int, steps);
    const QSignalSpy ended(m_editor, &ScriptEditor::stepEnded);
    for (const int key : keys)
        press(key);
    QCOMPARE(ended.size(), steps);
}

void tst_ScriptEditor::settingLinesKeepsTheView()
{
    QStringList lines;
    for (int line = 0; line < 500; ++line)
        lines.append(u"line %1"_s.arg(line));
    m_editor->setLines(lines);
    m_editor->codeEdit()->goToLine(300);
    const int shown = m_editor->codeEdit()->firstVisibleLine();
    QVERIFY(shown > 100);
    lines[302] += u" changed"_s;
    m_editor->setLines(lines);
    QCOMPARE(m_editor->codeEdit()->firstVisibleLine(), shown);
    int line = 0;
    int index = 0;
    m_editor->codeEdit()->getCursorPosition(&line, &index);
    QCOMPARE(line, 302);
}

void tst_ScriptEditor::numbersHaveSixDigits()
{
    m_editor->setLines({u"a"_s, u"b"_s, u"c"_s});
    m_editor->setLines({u"a"_s, u"new"_s, u"b"_s, u"c"_s});
    const CodeEdit *edit = m_editor->codeEdit();
    for (unsigned long line = 0; line < 4; ++line) {
        QByteArray number(16, '\0');
        edit->SendScintilla(QsciScintilla::SCI_MARGINGETTEXT, line, number.data());
        QCOMPARE(QByteArray(number.constData()),
                 QByteArray::number(qulonglong(line) + 1).rightJustified(6, '0'));
    }
}

void tst_ScriptEditor::aReplacedLineKeepsItsNumber()
{
    m_editor->setLines({u"return 1;"_s});
    m_editor->codeEdit()->selectAll();
    type(u"x"_s);
    QByteArray number(16, '\0');
    m_editor->codeEdit()->SendScintilla(QsciScintilla::SCI_MARGINGETTEXT, 0UL, number.data());
    QCOMPARE(QByteArray(number.constData()), "000001"_ba);
}

void tst_ScriptEditor::ownHistory()
{
    type(u"abc"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->lines(), QStringList{});
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->lines(), QStringList{u"abc"_s});
    action("undoAction")->trigger();
    QCOMPARE(m_editor->lines(), QStringList{});
    action("redoAction")->trigger();
    QCOMPARE(m_editor->lines(), QStringList{u"abc"_s});
}

void tst_ScriptEditor::foreignHistory()
{
    auto *undo = new QAction(m_window.get());
    undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(undo);
    auto *redo = new QAction(m_window.get());
    redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    m_window->addAction(redo);
    m_editor->setUndoActions(undo, redo);
    const QSignalSpy undone(undo, &QAction::triggered);
    const QSignalSpy redone(redo, &QAction::triggered);

    type(u"abc"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(redone.size(), 2);
    QCOMPARE(m_editor->lines(), QStringList{u"abc"_s});
}

void tst_ScriptEditor::findsAndReplaces()
{
    m_editor->setLines({u"one two"_s, u"two three"_s});
    press(Qt::Key_F, Qt::ControlModifier);
    auto *find = m_editor->findChild<QLineEdit *>(u"findEdit"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"TWO"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_editor->codeEdit()->selectedText(), u"two"_s);
    int line = 0;
    int index = 0;
    m_editor->codeEdit()->getCursorPosition(&line, &index);
    QCOMPARE(line, 0);
    QTest::keyClick(find, Qt::Key_Return);
    m_editor->codeEdit()->getCursorPosition(&line, &index);
    QCOMPARE(line, 1);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    m_editor->codeEdit()->getCursorPosition(&line, &index);
    QCOMPARE(line, 0);

    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    auto *replace = m_editor->findChild<QLineEdit *>(u"replaceEdit"_s);
    replace->setFocus();
    QTest::keyClicks(replace, u"2"_s);
    QTest::keyClick(replace, Qt::Key_Return);
    QCOMPARE(m_editor->lines(), (QStringList{u"one 2"_s, u"two three"_s}));
    QTest::mouseClick(m_editor->findChild<QToolButton *>(u"replaceAllButton"_s), Qt::LeftButton);
    QCOMPARE(m_editor->lines(), (QStringList{u"one 2"_s, u"2 three"_s}));
    QCOMPARE(edited.size(), 2);

    find->setText(u"absent"_s);
    QTest::mouseClick(m_editor->findChild<QToolButton *>(u"findNextButton"_s), Qt::LeftButton);
    QCOMPARE(m_editor->findChild<QLabel *>(u"findResult"_s)->text(),
             u"\"absent\" does not occur."_s);
    QTest::keyClick(find, Qt::Key_Escape);
    QTRY_VERIFY(m_editor->codeEdit()->hasFocus());
    QVERIFY(!find->isVisible());
}

void tst_ScriptEditor::insertMenuPlacesTheCursor()
{
    const auto *menu = m_editor->findChild<QToolButton *>(u"insertButton"_s)->menu();
    QAction *header = nullptr;
    for (QAction *group : menu->actions()) {
        for (QAction *entry : group->menu()->actions()) {
            if (entry->text().startsWith(u"mailMessage.header("_s))
                header = entry;
        }
    }
    QVERIFY(header);
    header->trigger();
    type(u"To"_s);
    QCOMPARE(m_editor->lines(), QStringList{u"mailMessage.header(\"To\")"_s});
}

void tst_ScriptEditor::checkIsGreyWhileEmpty()
{
    const QSignalSpy requested(m_editor, &ScriptEditor::checkRequested);
    QVERIFY(!action("checkAction")->isEnabled());
    type(u"x"_s);
    QVERIFY(action("checkAction")->isEnabled());
    press(Qt::Key_F7);
    QCOMPARE(requested.size(), 1);
}

void tst_ScriptEditor::showsProblemsUntilTheTextChanges()
{
    m_editor->setLines({u"a"_s, u"b"_s});
    m_editor->showProblems({{1, u"wrong"_s}, {1, u"very"_s}, {99, u"at the end"_s}});
    QCOMPARE(m_editor->codeEdit()->annotation(0), u"wrong\nvery"_s);
    QCOMPARE(m_editor->codeEdit()->annotation(1), u"at the end"_s);
    Inlet::Tests::saveScreenshot(m_window.get(), u"scripteditor-problems"_s);
    type(u"x"_s);
    QCOMPARE(m_editor->codeEdit()->annotation(0), QString());
}

void tst_ScriptEditor::tabIndentsAndEscapeTabLeaves()
{
    press(Qt::Key_Tab);
    QVERIFY(m_editor->codeEdit()->hasFocus());
    QCOMPARE(m_editor->lines(), QStringList{u"    "_s});
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QVERIFY(!m_editor->codeEdit()->hasFocus());
    QCOMPARE(m_editor->lines(), QStringList{u"    "_s});
}

void tst_ScriptEditor::looks()
{
    m_editor->setLines({u"// Keep what the support team needs"_s,
                        u"if (mailMessage.isAutoReply) {"_s,
                        u"    logInfo(`skipped ${mailMessage.subject}`);"_s, u"    return 3;"_s,
                        u"}"_s, u"let ticket = /\\[#(\\d+)\\]/.exec(mailMessage.subject);"_s,
                        u"vars.ticket = ticket ? ticket[1] : null;"_s, u"return 1;"_s});
    Inlet::Tests::saveScreenshot(m_window.get(), u"scripteditor-light"_s);
    qApp->setPalette(Inlet::Tests::darkPalette());
    QCoreApplication::processEvents();
    const QsciLexer *lexer = m_editor->codeEdit()->lexer();
    QVERIFY(lexer->paper(QsciLexerJavaScript::Default).lightness() < 128);
    QVERIFY(lexer->color(QsciLexerJavaScript::Identifier).lightness() > 128);
    Inlet::Tests::saveScreenshot(m_window.get(), u"scripteditor-dark"_s);
}

QTEST_MAIN(tst_ScriptEditor)
#include "tst_scripteditor.moc"
