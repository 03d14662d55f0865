// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal.h"
#include "pictures.h"
#include "runner/fakepop3server.h"
#include "support/dovecot.h"
#include "ui/accounts/externalaccountsdialog.h"
#include "ui/accounts/passwords.h"
#include "ui/connectiontest/activityconnectiontest.h"
#include "ui/connectiontest/connectiontestdialog.h"
#include "ui/transcript/transcriptview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using State = StageModel::State;

namespace {

/** A designer with one activity whose own connection leads to a server on this machine. */
struct Designer
{
    QWidget window;
    Document::ProjectDocument document;
    Passwords passwords;

    explicit Designer(int port, Model::Security security = Model::Security::None)
    {
        Model::Project project = Document::newProject();
        Model::Activity &activity = project.activities.first();
        activity.name = u"inmail"_s;
        activity.label = u"Inbound"_s;
        activity.useExternalAccount = false;
        activity.connection.server = u"localhost"_s;
        activity.connection.port = port;
        activity.connection.account = u"anna"_s;
        activity.connection.security = security;
        document.reset(project, {});
        passwords.setPassword(u"inmail"_s, u"secret-word"_s);
        window.show();
    }

    const Model::Connection &connection() const { return document.activity()->connection; }

    /** Opens the dialog and calls @p act with it; the dialog is closed afterwards, whatever the checks in it said. */
    void test(const std::function<void(ConnectionTestDialog *)> &act)
    {
        bool came = false;
        Tests::whenModal(&window, [&](QWidget *modal) {
            auto *dialog = qobject_cast<ConnectionTestDialog *>(modal);
            QVERIFY(dialog);
            came = true;
            act(dialog);
            dialog->reject();
        });
        ActivityConnectionTest(&document, &passwords).exec(&window);
        QVERIFY(came);
    }
};

template <typename Button = QPushButton>
Button *button(QWidget *dialog, const QString &name)
{
    return dialog->findChild<Button *>(name);
}

bool isOver(QWidget *dialog)
{
    return button(dialog, u"runAgainButton"_s)->isEnabled();
}

void click(QAbstractButton *pressed)
{
    QTest::mouseClick(pressed, Qt::LeftButton);
}

QString verdict(QWidget *dialog)
{
    return dialog->findChild<QLabel *>(u"verdictLabel"_s)->text();
}

State stateOf(ConnectionTestDialog *dialog, const QString &stage)
{
    const StageModel *model = dialog->stages();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(StageModel::StageRole) == stage)
            return model->index(row, 0).data(StageModel::TestStateRole).value<State>();
    }
    return State::Waiting;
}

/** Clicks Trust, answers the question and waits for the test that follows. */
void trust(QWidget *dialog, const QString &answer)
{
    Tests::whenModal(dialog, [answer](QWidget *question) {
        auto *box = qobject_cast<QMessageBox *>(question);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"SHA-256"_s));
        Tests::takePictures(box, u"trust-question"_s);
        if (answer.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        else
            click(box->findChild<QPushButton *>(answer));
    });
    click(button(dialog, u"trustButton"_s));
}

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private:
    Test::Certificates m_certificates;

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void showsAllStagesOfAGoodConnection()
    {
        Test::FakePop3Server server;
        Designer designer(server.serverPort());
        designer.test([&](ConnectionTestDialog *dialog) {
            const QAbstractItemModelTester tester(
                dialog->stages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QVERIFY2(verdict(dialog).startsWith(u"The connection works"_s),
                     qPrintable(dialog->report()));
            QCOMPARE(dialog->stages()->rowCount(), 11);
            QCOMPARE(dialog->stages()->failedRow(), -1);
            QCOMPARE(stateOf(dialog, u"mailbox"_s), State::Done);
            Tests::takePictures(dialog, u"connection-test-good"_s);

            auto *transcript = dialog->findChild<TranscriptView *>();
            QVERIFY(!transcript->isVisible());
            click(button<QToolButton>(dialog, u"transcriptButton"_s));
            QVERIFY(transcript->isVisible());
            QTRY_VERIFY(transcript->height() > 100);
            QTRY_VERIFY(transcript->model()->find(u"C: QUIT"_s, 0, false) > 0);
            QVERIFY(transcript->model()->find(u"PASS ****"_s, 0, false) > 0);
            QCOMPARE(transcript->model()->find(u"secret-word"_s, 0, false), -1);
            Tests::takePictures(dialog, u"connection-test-transcript"_s);

            click(button(dialog, u"runAgainButton"_s));
            QVERIFY(!isOver(dialog));
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QCOMPARE(server.commands.count("PASS secret-word"), 2);
        });
    }

    void testsAPracticeMailbox()
    {
        const QTemporaryDir mail;
        Designer designer(110);
        designer.document.editActivity(Document::Field::Server, [&](Model::Activity &activity) {
            activity.connection.server = u"practice:"_s + mail.path();
        });
        designer.test([](ConnectionTestDialog *dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QVERIFY2(verdict(dialog).startsWith(u"The connection works"_s),
                     qPrintable(dialog->report()));
        });
    }

    void saysWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("answerToPass");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<bool>("asksForPassword");
        const QByteArray ready = "+OK ready\r\n";
        QTest::newRow("IMAP") << QByteArray("* OK IMAP4rev1\r\n") << QByteArray() << u"greeting"_s
                              << u"995"_s << false;
        QTest::newRow("silent") << QByteArray() << QByteArray() << u"greeting"_s
                                << u"test again later"_s << false;
        QTest::newRow("wrong password") << ready << QByteArray("-ERR [AUTH] no\r\n") << u"login"_s
                                        << u"Type the password anew"_s << true;
        QTest::newRow("locked") << ready << QByteArray("-ERR [IN-USE] locked\r\n") << u"login"_s
                                << u"Close other programs"_s << false;
        QTest::newRow("too early") << ready << QByteArray("-ERR [LOGIN-DELAY] wait\r\n")
                                   << u"login"_s << u"further apart"_s << false;
    }

    void saysWhatIsBroken()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, answerToPass);
        QFETCH(QString, stage);
        QFETCH(QString, advice);
        QFETCH(bool, asksForPassword);
        Test::FakePop3Server server;
        server.greeting = greeting;
        server.answers.insert("PASS", answerToPass);
        Designer designer(server.serverPort());
        designer.document.editActivity(Document::Field::Advanced, [](Model::Activity &activity) {
            activity.limits.idleTimeout = *Core::Duration::fromIso8601(u"PT1S");
        });
        designer.test([&](ConnectionTestDialog *dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            const int row = dialog->stages()->failedRow();
            QVERIFY2(row >= 0, qPrintable(dialog->report()));
            const QModelIndex failed = dialog->stages()->index(row, StageModel::ResultColumn);
            QCOMPARE(failed.data(StageModel::StageRole).toString(), stage);
            QVERIFY2(failed.data(StageModel::AdviceRole).toString().contains(advice),
                     qPrintable(dialog->report()));
            QCOMPARE(dialog->findChild<QLineEdit *>(u"testPasswordEdit"_s)->isVisible(),
                     asksForPassword);
            QVERIFY(!dialog->findChild<QTreeWidget *>(u"certificateView"_s)->isVisible());
            QCOMPARE(stateOf(dialog, u"quit"_s), State::Skipped);
            Tests::takePictures(dialog,
                                u"connection-test-"_s + QString::fromUtf8(QTest::currentDataTag()));

            click(button(dialog, u"copyReportButton"_s));
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY(copied.contains(StageModel::title(stage) + u": Failed"_s));
            QVERIFY(copied.contains(advice));
            QVERIFY(!copied.contains(u"secret-word"_s));
        });
    }

    void findsAClosedPort()
    {
        Test::FakePop3Server server;
        const int port = server.serverPort();
        server.close();
        Designer designer(port);
        designer.test([](ConnectionTestDialog *dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QCOMPARE(stateOf(dialog, u"tcp"_s), State::Failed);
            QCOMPARE(stateOf(dialog, u"name"_s), State::Done);
        });
    }

    void showsBrokenSettings()
    {
        Designer designer(110);
        designer.document.editActivity(Document::Field::Advanced, [](Model::Activity &activity) {
            activity.connection.account.clear();
        });
        designer.test([](ConnectionTestDialog *dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QCOMPARE(stateOf(dialog, u"settings"_s), State::Failed);
            QCOMPARE(stateOf(dialog, u"name"_s), State::Skipped);
        });
    }

    void cancelsAtOnce()
    {
        Test::FakePop3Server server;
        server.greeting.clear();
        Designer designer(server.serverPort());
        designer.test([](ConnectionTestDialog *dialog) {
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(dialog, u"greeting"_s), State::Running, 20'000);
            QElapsedTimer timer;
            timer.start();
            Tests::takePictures(dialog, u"connection-test-running"_s);
            click(button(dialog, u"cancelTestButton"_s));
            QCOMPARE(verdict(dialog), u"The test was canceled."_s);
            QCOMPARE(stateOf(dialog, u"greeting"_s), State::Skipped);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 2'000);
            QCOMPARE(verdict(dialog), u"The test was canceled."_s);
            click(button(dialog, u"runAgainButton"_s));
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(dialog, u"greeting"_s), State::Running, 20'000);
        });
    }

    void asksForAMissingPassword()
    {
        Test::FakePop3Server server;
        Designer designer(server.serverPort());
        designer.passwords.setPassword(u"inmail"_s, {});
        QHash<QString, QByteArray> store;
        designer.passwords.setStore(
            {.read =
                 [](const QString &, QObject *, const Storage::SecretStore::ReadAnswer &answer) {
                     answer(Core::Error{Core::ErrorCode::NotFound, {}, {}});
                 },
             .write =
                 [&store](const QString &key, const QByteArray &secret, QObject *,
                          const Storage::SecretStore::WriteAnswer &answer) {
                     store.insert(key, secret);
                     answer({});
                 },
             .remove = {}});
        designer.test([&](ConnectionTestDialog *dialog) {
            auto *edit = dialog->findChild<QLineEdit *>(u"testPasswordEdit"_s);
            QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), 20'000);
            QCOMPARE(stateOf(dialog, u"capabilities"_s), State::Done);
            QVERIFY(!server.commands.contains("USER anna"));
            QTRY_VERIFY(edit->hasFocus());
            QVERIFY(dialog->report().contains(u"Type the password below"_s));
            Tests::takePictures(dialog, u"connection-test-password"_s);
            QTest::keyClicks(edit, u"typed"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QCOMPARE(stateOf(dialog, u"quit"_s), State::Done);
            QVERIFY(!edit->isVisible());
            QVERIFY(server.commands.contains("PASS typed"));
        });
        QCOMPARE(designer.passwords.password(u"inmail"_s), u"typed"_s);
        QCOMPARE(store.size(), 1);
        QCOMPARE(*store.cbegin(), "typed");
    }

    void trustsACertificate()
    {
        const auto selfSigned = m_certificates.selfSigned(u"localhost"_s, Test::LoopbackNames);
        QVERIFY(selfSigned);
        Test::FakePop3Server server(selfSigned);
        Designer designer(server.serverPort(), Model::Security::Tls);
        designer.test([&](ConnectionTestDialog *dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            auto *chain = dialog->findChild<QTreeWidget *>(u"certificateView"_s);
            QVERIFY(chain->isVisible());
            QCOMPARE(chain->topLevelItem(0)->text(0), u"localhost"_s);
            Tests::takePictures(dialog, u"connection-test-certificate"_s);
            QVERIFY(dialog->report().contains(chain->topLevelItem(0)->text(3).remove(u'\n')));

            trust(dialog, {});
            QVERIFY(designer.connection().pinnedCertificates.isEmpty());
            trust(dialog, u"confirmTrustButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && !chain->isVisible(), 20'000);
            QCOMPARE(stateOf(dialog, u"quit"_s), State::Done);
        });
        const QStringList pins{u"sha256:"_s
                               + QString::fromLatin1(selfSigned->fingerprint().toHex())};
        QCOMPARE(designer.connection().pinnedCertificates, pins);
        QCOMPARE(designer.document.undoStack()->undoText(), u"Change Trusted Certificates"_s);
        designer.document.undoStack()->undo();
        QVERIFY(designer.connection().pinnedCertificates.isEmpty());
    }

    void trustsTheCertificateOfAnAccount()
    {
        if (!Test::Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Test::Dovecot dovecot;
        QVERIFY(dovecot.start());
        Designer designer(110);
        Model::ExternalAccount account;
        account.name = u"popAccount"_s;
        account.label = u"Support"_s;
        account.enabled = false;
        account.connection.server = u"localhost"_s;
        account.connection.port = dovecot.tlsPort();
        account.connection.security = Model::Security::Tls;
        account.connection.account = Test::Dovecot::account();
        designer.document.setExternalAccounts({account}, {});

        ExternalAccountsDialog accounts(&designer.document, &designer.passwords, &designer.window);
        accounts.show();
        Tests::takePictures(&accounts, u"accounts-with-test"_s);
        auto *password = accounts.findChild<QLineEdit *>(u"passwordEdit"_s);
        QTest::keyClicks(password, QString::fromUtf8(Test::Dovecot::password()));
        Tests::whenModal(&accounts, [&](QWidget *modal) {
            auto *dialog = qobject_cast<ConnectionTestDialog *>(modal);
            const auto closes = qScopeGuard([dialog] { dialog->reject(); });
            QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), 20'000);
            QCOMPARE(stateOf(dialog, u"tls"_s), State::Failed);
            QCOMPARE(stateOf(dialog, u"greeting"_s), State::Skipped);
            trust(dialog, u"confirmTrustButton"_s);
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(dialog, u"quit"_s), State::Done, 20'000);
        });
        click(button(&accounts, u"testConnectionButton"_s));
        const QString pin = u"sha256:"_s + QString::fromLatin1(dovecot.fingerprint().toHex());
        QCOMPARE(accounts.findChild<QPlainTextEdit *>(u"pinnedCertificatesEdit"_s)->toPlainText(),
                 pin);
        // Nothing counts before OK.
        QVERIFY(designer.document.project()
                    .externalAccounts.first()
                    .connection.pinnedCertificates.isEmpty());
        accounts.apply();
        QCOMPARE(designer.document.project().externalAccounts.first().connection.pinnedCertificates,
                 QStringList{pin});
        QVERIFY(!designer.document.project().externalAccounts.first().enabled);
    }
};

QTEST_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
