// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeassist.h"
#include "ui/script/codeedit.h"
#include "ui/script/completionpopup.h"
#include "ui/script/scripteditor.h"

#include "ui/pictures.h"

#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

/** Words, parameters and explanations while typing, with real keys. */
class tst_CodeAssist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opens_data();
    void opens();
    void accepts_data();
    void accepts();
    void acceptingIsOneEdit();
    void typingGoesOn();
    void arrowsChoose();
    void escapeClosesTheListFirst();
    void losingTheFocusCloses();
    void showsTheParameter();
    void hoverExplains();
    void referenceIsAskedFor();
    void otherScriptsHaveOtherWords();
    void looks();

private:
    CodeEdit *edit() const { return m_editor->codeEdit(); }
    CompletionPopup *popup() const { return edit()->findChild<CompletionPopup *>(); }
    QLabel *callTip() const { return edit()->findChild<QLabel *>(u"callTip"_s); }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(edit(), static_cast<Qt::Key>(key), modifiers);
    }
    QString text() const { return m_editor->lines().join(u'\n'); }
    static void saveScreen(const QString &name)
    {
        const QString folder = qEnvironmentVariable("INLET_SCREENSHOT_DIR");
        if (!folder.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<QWidget> m_window;
    ScriptEditor *m_editor = nullptr;
};

void tst_CodeAssist::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new ScriptEditor(Language::Purpose::Handler, m_window.get());
    m_editor->liveCheck()->checker()->setProgram(u"/nowhere/inlet-run"_s);
    m_window->resize(760, 500);
    m_window->move(10, 10);
    m_editor->resize(m_window->size());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    edit()->setFocus();
}

void tst_CodeAssist::cleanup()
{
    m_window.reset();
}

void tst_CodeAssist::opens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); ///< word that is offered first; empty: no list
    QTest::newRow("one letter") << u"m"_s << QString();
    QTest::newRow("two letters") << u"ma"_s << u"mailMessage"_s;
    QTest::newRow("a dot") << u"mailMessage."_s << u"account"_s;
    QTest::newRow("behind the dot") << u"mailMessage.su"_s << u"subject"_s;
    QTest::newRow("the whole word") << u"mailMessage.subject"_s << QString();
    QTest::newRow("a quote") << u"mailMessage.header(\""_s << u"Authentication-Results"_s;
    QTest::newRow("in a text") << u"mailMessage.header(\"Sub"_s << u"Subject"_s;
    QTest::newRow("another text") << u"logInfo(\"mail"_s << QString();
    QTest::newRow("a comment") << u"// mailMessage."_s << QString();
    QTest::newRow("a number") << u"12."_s << QString();
    QTest::newRow("own variable") << u"const ticketNumber = 1; ti"_s << u"ticketNumber"_s;
    QTest::newRow("unknown word") << u"xyzq"_s << QString();
}

void tst_CodeAssist::opens()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    type(typed);
    QCOMPARE(popup()->isVisible(), !first.isEmpty());
    QCOMPARE(popup()->isVisible() ? popup()->current().name : QString(), first);
    QCOMPARE(text(), typed);
    QVERIFY(edit()->hasFocus());
}

void tst_CodeAssist::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after"); ///< "|" is the cursor
    QTest::newRow("Enter") << u"ma"_s << int(Qt::Key_Return) << u"mailMessage|"_s;
    QTest::newRow("Tab") << u"mailMessage.sub"_s << int(Qt::Key_Tab) << u"mailMessage.subject|"_s;
    QTest::newRow("function") << u"logI"_s << int(Qt::Key_Return) << u"logInfo(|)"_s;
    QTest::newRow("function without parameters")
        << u"getUU"_s << int(Qt::Key_Return) << u"getUUID()|"_s;
    QTest::newRow("other case") << u"MAILM"_s << int(Qt::Key_Return) << u"mailMessage|"_s;
    QTest::newRow("in a text") << u"mailMessage.header(\"X-Ma"_s << int(Qt::Key_Return)
                               << u"mailMessage.header(\"X-Mailer|"_s;
    QTest::newRow("not ASCII before")
        << u"\"é한🙂\"; ma"_s << int(Qt::Key_Return) << u"\"é한🙂\"; mailMessage|"_s;
}

void tst_CodeAssist::accepts()
{
    QFETCH(const QString, typed);
    QFETCH(const int, key);
    QFETCH(const QString, after);
    // Characters outside the keyboard come as one text.
    edit()->insertSnippet(typed.chopped(2), typed.size() - 2);
    type(typed.last(2));
    QVERIFY(popup()->isVisible());
    press(key);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(text().insert(edit()->caret(), u'|'), after);
}

void tst_CodeAssist::acceptingIsOneEdit()
{
    type(u"mailM"_s);
    const QSignalSpy edited(m_editor, &ScriptEditor::edited);
    press(Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"mailM"_s);
}

void tst_CodeAssist::typingGoesOn()
{
    type(u"const no = 1;"_s);
    press(Qt::Key_Return);
    type(u"if (mailMessage.isBounce) return 3;"_s);
    press(Qt::Key_Return);
    type(u"return no;"_s);
    QCOMPARE(m_editor->lines(),
             (QStringList{u"const no = 1;"_s, u"if (mailMessage.isBounce) return 3;"_s,
                          u"return no;"_s}));
    press(Qt::Key_Return);
    type(u"mailMessage.su"_s);
    press(Qt::Key_Backspace);
    QVERIFY(popup()->isVisible());
    QCOMPARE(popup()->current().name, u"sender"_s);
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup()->isVisible());
}

void tst_CodeAssist::arrowsChoose()
{
    type(u"vars.ticket = 1; vars.total = 2; vars."_s);
    QCOMPARE(popup()->current().name, u"ticket"_s);
    press(Qt::Key_Down);
    QCOMPARE(popup()->current().name, u"total"_s);
    press(Qt::Key_Down);
    QCOMPARE(popup()->current().name, u"total"_s);
    press(Qt::Key_PageUp);
    QCOMPARE(popup()->current().name, u"ticket"_s);
    press(Qt::Key_PageDown);
    press(Qt::Key_Return);
    QVERIFY(text().endsWith("vars.total"_L1));
}

void tst_CodeAssist::escapeClosesTheListFirst()
{
    type(u"ma"_s);
    QVERIFY(popup()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(edit()->hasFocus()); // that Escape was the list's
    QVERIFY(text().startsWith("ma "_L1));
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QVERIFY(!edit()->hasFocus());
}

void tst_CodeAssist::losingTheFocusCloses()
{
    type(u"logInfo(ma"_s);
    QVERIFY(popup()->isVisible());
    QVERIFY(callTip()->isVisible());
    m_editor->findChild<QWidget *>(u"insertButton"_s)->setFocus();
    QTRY_VERIFY(!popup()->isVisible());
    QVERIFY(!callTip()->isVisible());
}

void tst_CodeAssist::showsTheParameter()
{
    type(u"formatDate("_s);
    QVERIFY(callTip()->isVisible());
    QVERIFY2(callTip()->text().contains("<b>date: Date</b>"_L1), qPrintable(callTip()->text()));
    type(u"mailMessage.date, "_s);
    QVERIFY(callTip()->text().contains("<b>format: string</b>"_L1));
    type(u"\"%4Y\""_s);
    press(Qt::Key_Escape); // the formats that are offered
    type(u")"_s);
    QVERIFY(!callTip()->isVisible());
    press(Qt::Key_Left);
    QVERIFY(!callTip()->isVisible());
    press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(callTip()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!callTip()->isVisible());
    QVERIFY(edit()->hasFocus());
}

void tst_CodeAssist::hoverExplains()
{
    m_editor->setLines({u"return mailMessage.isBounce;"_s});
    const QRect word = edit()->lineRectangle(22);
    const QPoint position = edit()->viewport()->mapFromGlobal(word.center()) + QPoint(2, 0);
    QHelpEvent help(QEvent::ToolTip, position, word.center());
    QApplication::sendEvent(edit()->viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains("isBounce: boolean"_L1), qPrintable(QToolTip::text()));
    QCoreApplication::processEvents();
    saveScreen(u"codeassist-hover"_s);
    QToolTip::hideText();
}

void tst_CodeAssist::referenceIsAskedFor()
{
    const QSignalSpy asked(edit()->findChild<CodeAssist *>(), &CodeAssist::referenceRequested);
    type(u"mailMessage.sub"_s);
    press(Qt::Key_F1);
    QCOMPARE(asked.last().first().toString(), u"MailMessage.subject"_s);
    m_window->activateWindow();
    edit()->setFocus();
    m_editor->setLines({u"logInfo('a');"_s});
    press(Qt::Key_F1);
    QCOMPARE(asked.last().first().toString(), u"logInfo"_s);
}

void tst_CodeAssist::otherScriptsHaveOtherWords()
{
    ScriptEditor other(Language::Purpose::Initialization);
    other.show();
    QTest::keyClicks(other.codeEdit(), u"mail"_s);
    QVERIFY(!other.codeEdit()->findChild<CompletionPopup *>()->isVisible());
    QTest::keyClicks(other.codeEdit(), u"; activity."_s);
    QVERIFY(other.codeEdit()->findChild<CompletionPopup *>()->isVisible());
}

void tst_CodeAssist::looks()
{
    m_editor->setLines({u"// The subject names the ticket"_s,
                        u"for (const a of mailMessage.attachments) {"_s, u"    "_s, u"}"_s});
    edit()->setCursorPosition(2, 4);
    const QPalette light = qApp->palette();
    for (const bool dark : {false, true}) {
        if (dark)
            qApp->setPalette(Inlet::Tests::darkPalette());
        const QString suffix = dark ? u"-dark"_s : u"-light"_s;
        QCoreApplication::processEvents();
        type(u"a."_s);
        press(Qt::Key_Down);
        QCoreApplication::processEvents();
        saveScreen(u"codeassist-list"_s + suffix);
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        type(u"vars.at = formatDate(mailMessage.date, "_s);
        QCoreApplication::processEvents();
        QVERIFY(callTip()->isVisible());
        saveScreen(u"codeassist-call"_s + suffix);
        while (!m_editor->lines().at(2).trimmed().isEmpty())
            press(Qt::Key_Backspace);
    }
    qApp->setPalette(light);
}

QTEST_MAIN(tst_CodeAssist)
#include "tst_codeassist.moc"
