// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passwordedit.h"
#include "ui/accounts/passwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_Passwords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersWhatWasTyped();
    void loadsFromTheStore();
    void typedPasswordIsNotReplaced();
    void storedPasswordDoesNotTravelToAnotherMailbox();
    void keepWritesAndRemoves();
    void saysWhereItIsKept_data();
    void saysWhereItIsKept();
    void fieldIsMaskedAndKeepsWhenLeft();
    void fieldFollowsTheMailbox();

private:
    static Model::Connection mailbox(const QString &server)
    {
        Model::Connection connection;
        connection.server = server;
        connection.account = u"anna"_s;
        return connection;
    }
    static QString key(const QString &server) { return Storage::SecretStore::key(mailbox(server)); }

    std::unique_ptr<Passwords> m_passwords;
    QHash<QString, QByteArray> m_stored;
    std::optional<Core::Error> m_failure;
};

void tst_Passwords::init()
{
    m_stored.clear();
    m_failure.reset();
    m_passwords = std::make_unique<Passwords>();
    m_passwords->setStore({
        .read =
            [this](const QString &wanted, QObject *,
                   const Storage::SecretStore::ReadAnswer &answer) {
                if (m_failure)
                    answer(*m_failure);
                else if (m_stored.contains(wanted))
                    answer(m_stored.value(wanted));
                else
                    answer(Core::Error{Core::ErrorCode::NotFound, u"none"_s, {}});
            },
        .write =
            [this](const QString &wanted, const QByteArray &secret, QObject *,
                   const Storage::SecretStore::WriteAnswer &answer) {
                m_stored.insert(wanted, secret);
                answer({});
            },
        .remove =
            [this](const QString &wanted, QObject *,
                   const Storage::SecretStore::WriteAnswer &answer) {
                m_stored.remove(wanted);
                answer({});
            },
    });
}

void tst_Passwords::remembersWhatWasTyped()
{
    const QSignalSpy changed(m_passwords.get(), &Passwords::changed);
    m_passwords->setPassword(u"inmail"_s, u"geheim"_s);
    m_passwords->setPassword(u"inmail"_s, u"geheim"_s);
    QCOMPARE(m_passwords->password(u"inmail"_s), u"geheim"_s);
    QCOMPARE(changed.size(), 1);
    m_passwords->setPassword(u"inmail"_s, {});
    QVERIFY(m_passwords->password(u"inmail"_s).isEmpty());
}

void tst_Passwords::loadsFromTheStore()
{
    m_stored.insert(key(u"a"_s), "pässwort");
    m_passwords->load(u"inmail"_s, mailbox(u"a"_s));
    QCOMPARE(m_passwords->password(u"inmail"_s), u"pässwort"_s);
}

void tst_Passwords::typedPasswordIsNotReplaced()
{
    m_stored.insert(key(u"a"_s), "stored");
    m_passwords->setPassword(u"inmail"_s, u"typed"_s);
    m_passwords->load(u"inmail"_s, mailbox(u"a"_s));
    m_passwords->load(u"inmail"_s, mailbox(u"b"_s));
    QCOMPARE(m_passwords->password(u"inmail"_s), u"typed"_s);
}

void tst_Passwords::storedPasswordDoesNotTravelToAnotherMailbox()
{
    m_stored.insert(key(u"a"_s), "stored");
    m_passwords->load(u"inmail"_s, mailbox(u"a"_s));
    m_passwords->load(u"inmail"_s, mailbox(u"b"_s));
    QCOMPARE(m_passwords->password(u"inmail"_s), QString());
    m_passwords->load(u"inmail"_s, mailbox(u"a"_s));
    QCOMPARE(m_passwords->password(u"inmail"_s), u"stored"_s);
}

void tst_Passwords::keepWritesAndRemoves()
{
    m_passwords->setPassword(u"inmail"_s, u"geheim"_s);
    m_passwords->keep(u"inmail"_s, mailbox({}));
    QVERIFY(m_stored.isEmpty());
    m_passwords->keep(u"inmail"_s, mailbox(u"a"_s));
    QCOMPARE(m_stored.value(key(u"a"_s)), QByteArray("geheim"));
    m_passwords->setPassword(u"inmail"_s, {});
    m_passwords->keep(u"inmail"_s, mailbox(u"a"_s));
    QVERIFY(m_stored.isEmpty());
}

void tst_Passwords::saysWhereItIsKept_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::addColumn<QString>("text");
    QTest::newRow("store") << true << u"Kept in the password store of the desktop"_s;
    QTest::newRow("no store") << false << u"Kept until Inlet is closed"_s;
}

void tst_Passwords::saysWhereItIsKept()
{
    QFETCH(const bool, hasStore);
    QFETCH(const QString, text);
    if (!hasStore)
        m_failure = Core::Error{Core::ErrorCode::Storage, u"no store"_s, {}};
    PasswordEdit edit(m_passwords.get());
    edit.setMailbox(u"inmail"_s, mailbox(u"a"_s));
    QCOMPARE(edit.placeholderText(), text);
}

void tst_Passwords::fieldIsMaskedAndKeepsWhenLeft()
{
    PasswordEdit edit(m_passwords.get());
    edit.setMailbox(u"inmail"_s, mailbox(u"a"_s));
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    QVERIFY(edit.isClearButtonEnabled());
    edit.show();
    QTest::keyClicks(&edit, u"abc"_s);
    QCOMPARE(m_passwords->password(u"inmail"_s), u"abc"_s);
    QVERIFY(m_stored.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(m_stored.value(key(u"a"_s)), QByteArray("abc"));
}

void tst_Passwords::fieldFollowsTheMailbox()
{
    m_passwords->setPassword(u"one"_s, u"1"_s);
    PasswordEdit edit(m_passwords.get());
    edit.setMailbox(u"one"_s, mailbox(u"a"_s));
    QCOMPARE(edit.text(), u"1"_s);
    edit.setMailbox(u"two"_s, mailbox(u"b"_s));
    QCOMPARE(edit.text(), QString());
    m_passwords->setPassword(u"two"_s, u"2"_s);
    QCOMPARE(edit.text(), u"2"_s);
}

QTEST_MAIN(tst_Passwords)
#include "tst_passwords.moc"
