// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"

#include "ui/modal.h"
#include "ui/pictures.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Inlet;
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
    void replaceOpensWithTheFocusInIt();
    void longSearchDoesNotWidenTheEditor();
    void findsAndReplaces();
    void findsWithOptions_data();
    void findsWithOptions();
    void wrapsOnlyWhenAsked();
    void replacesAllAsOneStep();
    void goesToALine();
    void commentsAndIndents_data();
    void commentsAndIndents();
    void zoomIsRemembered();
    void insertMenuPlacesTheCursor();
    void insertsReadyHandlers();
    void checkIsGreyWhileEmpty();
    void checksWhenAsked();
    void failureIsToldOnlyWhenAsked();
    void checksWhileTyping();
    void checksByPurpose_data();
    void checksByPurpose();
    void showsProblemsBesideTheirLines();
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

    /** The entry of the insert menu that begins with @p text. */
    QAction *insertEntry(const QString &text) const
    {
        const auto *menu = m_editor->findChild<QToolButton *>(u"insertButton"_s)->menu();
        for (QAction *group : menu->actions()) {
            for (QAction *entry : group->menu()->actions()) {
                if (entry->text().startsWith(text))
                    return entry;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    ScriptEditor *m_editor = nullptr;
};

void tst_ScriptEditor::init()
{
    QSettings().clear();
    m_window = std::make_unique<QWidget>();
    m_editor = new ScriptEditor(Language::Purpose::Handler, m_window.get());
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

void tst_ScriptEditor::replaceOpensWithTheFocusInIt()
{
    m_editor->setLines({u"one two"_s});
    press(Qt::Key_H, Qt::ControlModifier);
    auto *replace = m_editor->findChild<QLineEdit *>(u"replaceEdit"_s);
    QTRY_VERIFY(replace->hasFocus());
    QTest::keyClicks(replace, u"x"_s);
    QCOMPARE(m_editor->lines(), QStringList{u"one two"_s});
}

void tst_ScriptEditor::longSearchDoesNotWidenTheEditor()
{
    press(Qt::Key_F, Qt::ControlModifier);
    const int width = m_editor->minimumSizeHint().width();
    m_editor->findChild<QLineEdit *>(u"findEdit"_s)->setText(u"nowhere "_s.repeated(40));
    QVERIFY(m_editor->findChild<QLabel *>(u"findResult"_s)->text().contains(u"nowhere"_s));
    QCOMPARE(m_editor->minimumSizeHint().width(), width);
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

void tst_ScriptEditor::findsWithOptions_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << u"two"_s << QStringList() << u"4 occurrence(s)"_s;
    QTest::newRow("case") << u"two"_s << QStringList{u"caseBox"_s} << u"3 occurrence(s)"_s;
    QTest::newRow("words") << u"two"_s << QStringList{u"wordBox"_s} << u"3 occurrence(s)"_s;
    QTest::newRow("expression") << u"^t\\w+"_s << QStringList{u"expressionBox"_s}
                                << u"2 occurrence(s)"_s;
    QTest::newRow("no expression") << u"t\\w+"_s << QStringList() << u"\"t\\w+\" does not occur."_s;
    QTest::newRow("bad expression")
        << u"("_s << QStringList{u"expressionBox"_s}
        << u"The regular expression is not valid: missing closing parenthesis"_s;
}

void tst_ScriptEditor::findsWithOptions()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, options);
    QFETCH(const QString, result);
    m_editor->setLines({u"one two"_s, u"Two twofold"_s, u"two"_s});
    press(Qt::Key_F, Qt::ControlModifier);
    for (const QString &option : options)
        m_editor->findChild<QCheckBox *>(option)->click();
    QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"findEdit"_s), wanted);
    QCOMPARE(m_editor->findChild<QLabel *>(u"findResult"_s)->text(), result);
}

void tst_ScriptEditor::wrapsOnlyWhenAsked()
{
    m_editor->setLines({u"a b a"_s});
    press(Qt::Key_F, Qt::ControlModifier);
    auto *find = m_editor->findChild<QLineEdit *>(u"findEdit"_s);
    auto *result = m_editor->findChild<QLabel *>(u"findResult"_s);
    QTest::keyClicks(find, u"a"_s);
    for (const QString &text : {u"1 of 2"_s, u"2 of 2"_s, u"1 of 2"_s}) {
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(result->text(), text);
    }
    m_editor->findChild<QCheckBox *>(u"wrapBox"_s)->click();
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(result->text(), u"There is no further occurrence."_s);
}

void tst_ScriptEditor::replacesAllAsOneStep()
{
    m_editor->setLines({u"a1 b2"_s, u"c3"_s});
    press(Qt::Key_F, Qt::ControlModifier);
    m_editor->findChild<QCheckBox *>(u"expressionBox"_s)->click();
    QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"findEdit"_s), u"(\\w)(\\d)"_s);
    QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"replaceEdit"_s), u"$2$1"_s);
    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    QTest::mouseClick(m_editor->findChild<QToolButton *>(u"replaceAllButton"_s), Qt::LeftButton);
    QCOMPARE(m_editor->lines(), (QStringList{u"1a 2b"_s, u"3c"_s}));
    QCOMPARE(edited.size(), 1);
    m_editor->codeEdit()->undo();
    QCOMPARE(m_editor->lines(), (QStringList{u"a1 b2"_s, u"c3"_s}));
}

void tst_ScriptEditor::goesToALine()
{
    m_editor->setLines({u"a"_s, u"b"_s, u"c"_s});
    Inlet::Tests::whenModal(this, [](QWidget *dialog) {
        QTest::keyClicks(dialog->findChild<QSpinBox *>(), u"3"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(Qt::Key_G, Qt::ControlModifier);
    int line = 0;
    int index = 0;
    m_editor->codeEdit()->getCursorPosition(&line, &index);
    QCOMPARE(line, 2);
}

void tst_ScriptEditor::commentsAndIndents_data()
{
    QTest::addColumn<QString>("lines"); ///< separated by "/"
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("selected"); ///< all
    QTest::addColumn<QString>("after");
    QTest::newRow("comment a line") << u"a"_s << int(Qt::Key_Slash) << false << u"// a"_s;
    QTest::newRow("comment lines")
        << u"a~  b~~c"_s << int(Qt::Key_Slash) << true << u"// a~//   b~~// c"_s;
    QTest::newRow("inside a block")
        << u"  a~    b"_s << int(Qt::Key_Slash) << true << u"  // a~  //   b"_s;
    QTest::newRow("uncomment") << u"// a~  //b"_s << int(Qt::Key_Slash) << true << u"a~  b"_s;
    QTest::newRow("comment again")
        << u"// a~b"_s << int(Qt::Key_Slash) << true << u"// // a~// b"_s;
    QTest::newRow("indent") << u"a~b"_s << int(Qt::Key_BracketRight) << true << u"    a~    b"_s;
    QTest::newRow("unindent") << u"    a~  b"_s << int(Qt::Key_BracketLeft) << true << u"a~b"_s;
    QTest::newRow("indent by Tab") << u"a~b"_s << int(Qt::Key_Tab) << true << u"    a~    b"_s;
}

void tst_ScriptEditor::commentsAndIndents()
{
    QFETCH(const QString, lines);
    QFETCH(const int, key);
    QFETCH(const bool, selected);
    QFETCH(const QString, after);
    m_editor->setLines(lines.split(u'~'));
    if (selected)
        m_editor->codeEdit()->selectAll();
    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    press(key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ControlModifier);
    QCOMPARE(m_editor->lines(), after.split(u'~'));
    QCOMPARE(edited.size(), 1);
    m_editor->codeEdit()->undo();
    QCOMPARE(m_editor->lines(), lines.split(u'~'));
}

void tst_ScriptEditor::zoomIsRemembered()
{
    const auto zoomOf = [](const ScriptEditor *editor) {
        return editor->codeEdit()->SendScintilla(QsciScintilla::SCI_GETZOOM);
    };
    QCOMPARE(zoomOf(m_editor), 0);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(zoomOf(m_editor), 1);
    QWheelEvent wheel(QPointF(20, 20), m_editor->codeEdit()->mapToGlobal(QPointF(20, 20)), {},
                      {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_editor->codeEdit()->viewport(), &wheel);
    QCOMPARE(zoomOf(m_editor), 2);
    const ScriptEditor other(Language::Purpose::Handler);
    QCOMPARE(zoomOf(&other), 2);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(zoomOf(m_editor), 0);
}

void tst_ScriptEditor::insertMenuPlacesTheCursor()
{
    insertEntry(u"mailMessage.header("_s)->trigger();
    type(u"To"_s);
    QCOMPARE(m_editor->lines(), QStringList{u"mailMessage.header(\"To\")"_s});
}

void tst_ScriptEditor::insertsReadyHandlers()
{
    insertEntry(u"Unsubscribe"_s)->trigger();
    const QString text = m_editor->lines().join(u'\n');
    QVERIFY(text.startsWith("// "_L1));
    QVERIFY(text.contains("||"_L1)); // nothing in it is taken for the place of the cursor
    Inlet::Tests::saveScreenshot(m_window.get(), u"scripteditor-handler"_s);
}

void tst_ScriptEditor::checkIsGreyWhileEmpty()
{
    QVERIFY(!action("checkAction")->isEnabled());
    type(u"x"_s);
    QVERIFY(action("checkAction")->isEnabled());
}

void tst_ScriptEditor::checksWhenAsked()
{
    type(u"return 1;"_s);
    const QSignalSpy started(m_editor, &ScriptEditor::checkStarted);
    QSignalSpy checked(m_editor, &ScriptEditor::checked);
    press(Qt::Key_F7);
    QCOMPARE(started.size(), 1);
    QVERIFY(checked.wait());
    QCOMPARE(checked.first().first().value<ScriptProblems>(), ScriptProblems());
    QCOMPARE(m_editor->findChild<QToolButton *>(u"problemsButton"_s)->text(), u"No problems"_s);
}

void tst_ScriptEditor::failureIsToldOnlyWhenAsked()
{
    m_editor->liveCheck()->checker()->setProgram(u"/nowhere/inlet-run"_s);
    QSignalSpy failed(m_editor, &ScriptEditor::checkFailed);
    type(u"x"_s);
    QVERIFY(!failed.wait(2 * LiveCheck::Delay.count()));
    press(Qt::Key_F7);
    QTRY_COMPARE(failed.size(), 1);
}

void tst_ScriptEditor::checksWhileTyping()
{
    const QSignalSpy requested(m_editor, &ScriptEditor::checked);
    type(u"let x = ;"_s);
    QTRY_VERIFY(!m_editor->codeEdit()->annotation(0).isEmpty());
    QCOMPARE(m_editor->codeEdit()->problems().first().severity, ScriptProblem::Severity::Error);
    QCOMPARE(m_editor->findChild<QToolButton *>(u"problemsButton"_s)->text(), u"1 problem(s)"_s);
    Inlet::Tests::saveScreenshot(m_window.get(), u"scripteditor-error"_s);
    press(Qt::Key_Left);
    type(u"1"_s);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    // Right, but no code is returned: the error becomes a warning.
    QTRY_COMPARE(m_editor->codeEdit()->problems().value(0).severity,
                 ScriptProblem::Severity::Warning);
    type(u"return x;"_s);
    QTRY_COMPARE(m_editor->codeEdit()->problems(), ScriptProblems());
    QCOMPARE(m_editor->codeEdit()->annotation(0), QString());
    QCOMPARE(requested.size(), 0);
}

void tst_ScriptEditor::checksByPurpose_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("problems");
    using Language::Purpose;
    QTest::newRow("handler") << int(Purpose::Handler) << u"vars.a = 1;"_s << 1;
    QTest::newRow("initialization") << int(Purpose::Initialization) << u"vars.a = 1;"_s << 0;
    QTest::newRow("initialization, wrong") << int(Purpose::Initialization) << u"vars.a = ;"_s << 1;
    QTest::newRow("expiration") << int(Purpose::Expiration) << u"return 1;"_s << 1;
    QTest::newRow("expiration, a date") << int(Purpose::Expiration) << u"return new Date();"_s << 0;
}

void tst_ScriptEditor::checksByPurpose()
{
    QFETCH(const int, purpose);
    QFETCH(const QString, script);
    QFETCH(const int, problems);
    ScriptEditor editor(static_cast<Language::Purpose>(purpose));
    editor.setLines({script});
    QSignalSpy checked(&editor, &ScriptEditor::checked);
    editor.findChild<QAction *>(u"checkAction"_s)->trigger();
    QVERIFY(checked.wait());
    QCOMPARE(checked.first().first().value<ScriptProblems>().size(), problems);
}

void tst_ScriptEditor::showsProblemsBesideTheirLines()
{
    CodeEdit *edit = m_editor->codeEdit();
    m_editor->setLines({u"let x = ;"_s, u"list.flat();"_s, u"end"_s});
    using Severity = ScriptProblem::Severity;
    edit->showProblems({{1, u"A value is missing here."_s},
                        {2, u"\"flat\" does not exist here."_s, Severity::Warning, 6, 4},
                        {2, u"Something else."_s, Severity::Warning},
                        {99, u"At the end."_s, Severity::Warning}});
    QCOMPARE(edit->annotation(0), u"A value is missing here."_s);
    QCOMPARE(edit->annotation(1), u"\"flat\" does not exist here.\nSomething else."_s);
    QCOMPARE(edit->annotation(2), u"At the end."_s);
    const auto isMarked = [edit](int indicator, int line, int index) {
        return edit->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT,
                                   static_cast<unsigned long>(indicator),
                                   static_cast<long>(edit->positionFromLineIndex(line, index)))
               != 0;
    };
    QVERIFY(isMarked(8, 0, 0));
    QVERIFY(isMarked(9, 1, 5));
    QVERIFY(!isMarked(8, 1, 5));
    edit->goToLine(1);
    press(Qt::Key_F8);
    int line = 0;
    int index = 0;
    edit->getCursorPosition(&line, &index);
    QCOMPARE(line, 1);
    Inlet::Tests::takePictures(m_window.get(), u"scripteditor-problems"_s);
    // They stay with their lines while these move.
    edit->goToLine(1);
    press(Qt::Key_Return);
    QCOMPARE(edit->annotation(1), u"A value is missing here."_s);
    edit->showProblems({});
    QCOMPARE(edit->annotation(1), QString());
    QVERIFY(!isMarked(8, 1, 0));
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
