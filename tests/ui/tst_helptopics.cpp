// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include "ui/accounts/externalaccountsdialog.h"
#include "ui/advanced/advanceddialog.h"
#include "ui/editor/activityeditor.h"
#include "ui/editor/expirationdialog.h"
#include "ui/help/handbook.h"
#include "ui/help/handbookwindow.h"
#include "ui/mainwindow.h"
#include "ui/project/projectdialog.h"
#include "ui/schedule/schedulewizard.h"
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

namespace {

/** What F1 on @p widget asks for. */
QString topicAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString topic = helpTopic(widget); !topic.isEmpty())
            return topic;
    }
    return {};
}

/** The fields in @p page that the keyboard reaches, and no parts of other fields. */
QList<const QWidget *> fieldsIn(const QWidget *page)
{
    QList<const QWidget *> fields;
    for (const auto *widget : page->findChildren<QWidget *>()) {
        const bool isField =
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || widget->inherits("QPlainTextEdit")
            || widget->inherits("QsciScintilla");
        const bool isNamed =
            !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
        if (isField && isNamed && (widget->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<const QDialogButtonBox *>(widget->parentWidget()))
            fields.append(widget);
    }
    return fields;
}

} // namespace

class tst_HelpTopics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Inlet"_s);
        QCoreApplication::setApplicationName(u"tst_helptopics"_s);
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void eachTopicIsInTheHandbook()
    {
        const auto windows = makeWindows();
        for (const auto &window : windows)
            checkTopics(window.get());
        checkTopics(m_window.get());
    }

    /** A field without a paragraph of its own would open one about something larger. */
    void eachFieldOfTheEditorHasItsParagraph()
    {
        auto *tabs = m_window->findChild<QTabWidget *>(u"activityTabs"_s);
        const QStringList pageTopics{u"inbound-emails"_s, u"scheduling"_s, u"expiration"_s};
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const QList<const QWidget *> fields = fieldsIn(tabs->widget(tab));
            QVERIFY(!fields.isEmpty());
            for (const QWidget *field : fields) {
                const QString topic = topicAt(field);
                QVERIFY2(!topic.isEmpty() && !pageTopics.contains(topic) && topic != "window"_L1,
                         qPrintable(field->objectName()));
            }
        }
    }

    void eachFieldOfTheDialogsHasATopic()
    {
        for (const auto &window : makeWindows()) {
            const QList<const QWidget *> fields = fieldsIn(window.get());
            QVERIFY2(!fields.isEmpty(), qPrintable(window->windowTitle()));
            for (const QWidget *field : fields)
                QVERIFY2(!topicAt(field).isEmpty(), qPrintable(field->objectName()));
        }
    }

    void f1OpensTheParagraph_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("title");
        QTest::newRow("text") << u"labelEdit"_s << u"Label"_s;
        QTest::newRow("check box")
            << u"useExternalAccountCheckBox"_s << u"Use an external account"_s;
        QTest::newRow("number") << u"portSpinBox"_s << u"Port"_s;
        QTest::newRow("drop-down") << u"securityComboBox"_s << u"Security"_s;
        QTest::newRow("password") << u"passwordEdit"_s << u"Password"_s;
        QTest::newRow("button") << u"advancedParametersButton"_s << u"Advanced parameters"_s;
    }
    void f1OpensTheParagraph()
    {
        QFETCH(QString, field);
        QFETCH(QString, title);
        m_window->document()->editActivity(Document::Field::UseExternalAccount, [](auto &activity) {
            activity.useExternalAccount = false;
        });
        auto *widget =
            m_window->findChild<QTabWidget *>(u"activityTabs"_s)->findChild<QWidget *>(field);
        widget->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto *handbook = m_window->findChild<HandbookWindow *>();
        QVERIFY(handbook);
        QCOMPARE(handbook->findChild<QTreeWidget *>()->currentItem()->text(0), title);
        handbook->close();
        QTRY_VERIFY(!m_window->findChild<HandbookWindow *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void f1WorksInDialogs()
    {
        AdvancedDialog dialog(m_window->document(), m_window->passwords(), m_window.get());
        dialog.setModal(true);
        dialog.show();
        auto *field = dialog.findChild<QWidget *>(u"consecutiveErrorsSpinBox"_s);
        dialog.findChild<QComboBox *>(u"onErrorComboBox"_s)->setFocus();
        QTest::keyClick(dialog.findChild<QComboBox *>(u"onErrorComboBox"_s), Qt::Key_F1);
        const auto *handbook = dialog.findChild<HandbookWindow *>();
        QVERIFY(handbook && field);
        QCOMPARE(handbook->findChild<QTreeWidget *>()->currentItem()->text(0),
                 u"In case of error"_s);
    }

    void f1OfTheScriptIsTheReference()
    {
        auto *script = m_window->findChild<ScriptEditor *>(u"scriptEditor"_s)->codeEdit();
        QTest::keyClick(script, Qt::Key_F1);
        QVERIFY(m_window->findChild<QWidget *>(u"handlerReference"_s));
        QVERIFY(!m_window->findChild<HandbookWindow *>());
    }

private:
    std::vector<std::unique_ptr<QWidget>> makeWindows()
    {
        std::vector<std::unique_ptr<QWidget>> windows;
        Document::ProjectDocument *document = m_window->document();
        Model::ExternalAccount account;
        account.name = u"box"_s;
        account.label = u"Box"_s;
        document->setExternalAccounts({account}, {});
        windows.push_back(std::make_unique<AdvancedDialog>(document, m_window->passwords()));
        windows.push_back(
            std::make_unique<ExternalAccountsDialog>(document, m_window->passwords()));
        windows.push_back(std::make_unique<ProjectDialog>(document));
        windows.push_back(std::make_unique<ExpirationDialog>(Model::Expiration(), QStringList()));
        windows.push_back(
            std::make_unique<ScheduleWizard>(Model::Schedule(), launchPreview("UTC")));
        return windows;
    }

    void checkTopics(const QWidget *window)
    {
        QList<const QWidget *> widgets{window};
        for (const auto *child : window->findChildren<QWidget *>())
            widgets.append(child);
        for (const QWidget *widget : std::as_const(widgets)) {
            const QString topic = helpTopic(widget);
            QVERIFY2(topic.isEmpty() || m_handbook.find(topic), qPrintable(topic));
        }
    }

    Handbook m_handbook{u"en"_s};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_HelpTopics)
#include "tst_helptopics.moc"
