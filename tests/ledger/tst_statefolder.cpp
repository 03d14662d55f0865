// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/statefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

bool setMode(const QString &path, uint mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace

class TestStateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void findsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("path");
        QTest::newRow("set") << QByteArray("/var/lib/anna") << u"/var/lib/anna/inlet"_s;
        QTest::newRow("final slash") << QByteArray("/var/lib/anna/") << u"/var/lib/anna/inlet"_s;
        QTest::newRow("unset") << QByteArray() << QDir::homePath() + "/.local/state/inlet"_L1;
        QTest::newRow("relative") << QByteArray("state")
                                  << QDir::homePath() + "/.local/state/inlet"_L1;
    }

    void findsTheDefault()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, path);
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        if (variable.isNull())
            qunsetenv("XDG_STATE_HOME");
        else
            qputenv("XDG_STATE_HOME", variable);
        const QString found = StateFolder::defaultPath();
        qputenv("XDG_STATE_HOME", before);
        QCOMPARE(found, path);
    }

    void isCreatedForItsOwner()
    {
        const QString path = m_folder->filePath(u"a/b/state"_s);
        const auto state = StateFolder::open(path);
        QVERIFY(state);
        QCOMPARE(state->path(), path);
        for (const QString &folder : {path, path + "/ledgers"_L1, path + "/locks"_L1})
            QCOMPARE(modeOf(folder), 0700U);
    }

    void closesItsOwnFoldersOnly_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<QString>("content");
        QTest::addColumn<uint>("modeAfterwards");
        QTest::newRow("empty") << 0755U << QString() << 0700U;
        QTest::newRow("ours") << 0755U << u"ledgers"_s << 0700U;
        QTest::newRow("with other things") << 0755U << u"Documents"_s << 0755U;
        QTest::newRow("shared by all") << 01777U << QString() << 01777U;
    }

    void closesItsOwnFoldersOnly()
    {
        QFETCH(uint, mode);
        QFETCH(QString, content);
        QFETCH(uint, modeAfterwards);
        const QString path = m_folder->filePath(u"state"_s);
        QVERIFY(QDir().mkpath(path + u'/' + content));
        QVERIFY(setMode(path, mode));
        QVERIFY(StateFolder::open(path));
        QCOMPARE(modeOf(path), modeAfterwards);
        QCOMPARE(modeOf(path + "/ledgers"_L1), 0700U);
        QCOMPARE(modeOf(path + "/locks"_L1), 0700U);
    }

    void refusesAFile()
    {
        const QString path = m_folder->filePath(u"state"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &folder : {path, path + "/below"_L1}) {
            const auto state = StateFolder::open(folder);
            QVERIFY(!state);
            QCOMPARE(state.error().code, ErrorCode::Storage);
            QVERIFY2(state.error().message.contains(path), qPrintable(state.error().message));
        }
    }

    void namesFilesApart()
    {
        const auto state = StateFolder::open(m_folder->path());
        QVERIFY(state);
        const QString file = state->ledgerFile(u"inmail"_s, "anna@pop.example.org");
        QVERIFY(file.startsWith(m_folder->path() + "/ledgers/inmail-"_L1));
        QVERIFY(file.endsWith(".sqlite"_L1));
        QCOMPARE(file, state->ledgerFile(u"inmail"_s, "anna@pop.example.org"));
        QVERIFY(file != state->ledgerFile(u"inmail"_s, "bob@pop.example.org"));
        QVERIFY(file != state->ledgerFile(u"inmail2"_s, "anna@pop.example.org"));
        QVERIFY(state->lockFile("anna@a").startsWith(m_folder->path() + "/locks/anna@a-"_L1));
        QVERIFY(state->lockFile("anna@a") != state->lockFile("anna@b"));
        // A name cannot lead out of the folder.
        for (const QByteArray &mailbox :
             {QByteArray("../../etc/passwd"), QByteArray("/a"), QByteArray(), QByteArray(5000, 'x'),
              QByteArray("a\0b", 3), QByteArray("\xff")}) {
            const QFileInfo lock(state->lockFile(mailbox));
            QCOMPARE(lock.path(), m_folder->path() + "/locks"_L1);
            QVERIFY(lock.fileName().size() < 100);
            QVERIFY(!lock.fileName().startsWith(u'.'));
        }
    }

    void identifiesMailboxes_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("identity");
        QTest::newRow("POP3") << u"pop.example.org"_s << 110 << QByteArray("anna@pop.example.org");
        QTest::newRow("POP3S") << u"pop.example.org"_s << 995 << QByteArray("anna@pop.example.org");
        QTest::newRow("another port")
            << u"pop.example.org"_s << 1110 << QByteArray("anna@pop.example.org:1110");
        QTest::newRow("capitals and final dot")
            << u"POP.example.ORG."_s << 110 << QByteArray("anna@pop.example.org");
        QTest::newRow("address") << u"::1"_s << 110 << QByteArray("anna@::1");
    }

    void identifiesMailboxes()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QByteArray, identity);
        QCOMPARE(mailboxIdentity(host, port, u"anna"_s), identity);
        QVERIFY(mailboxIdentity(host, port, u"Anna"_s) != identity);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_statefolder.moc"
