// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/mailboxlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

/** Takes the lock, says so, and keeps it until standard input ends. */
int holdLock(const QString &file)
{
    const auto lock = MailboxLock::acquire(file);
    std::puts(lock ? "locked" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return lock ? 0 : 1;
}

} // namespace

class TestMailboxLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"locks/anna.lock"_s);
    }

    void isExclusiveInOneProcess()
    {
        auto first = MailboxLock::acquire(m_file);
        QVERIFY(first);
        QVERIFY(QFile::permissions(m_file)
                == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        const auto second = MailboxLock::acquire(m_file);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().message.contains(
            u"(process %1)"_s.arg(QCoreApplication::applicationPid())));
        QVERIFY(MailboxLock::acquire(m_folder->filePath(u"locks/bob.lock"_s)));
    }

    void endsWithItsOwner()
    {
        std::optional<MailboxLock> owner;
        {
            auto lock = MailboxLock::acquire(m_file);
            QVERIFY(lock);
            owner.emplace(*std::move(lock));
        }
        QVERIFY(!MailboxLock::acquire(m_file)); // moved, not copied
        owner.reset();
        QVERIFY(MailboxLock::acquire(m_file));
    }

    void survivesAKillOfTheHolder()
    {
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_file});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput(), QByteArray("locked\n"));
        const auto refused = MailboxLock::acquire(m_file);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"(process %1)"_s.arg(holder.processId())),
                 qPrintable(refused.error().message));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(MailboxLock::acquire(m_file));
    }

    void isNotInheritedByChildren()
    {
        auto lock = MailboxLock::acquire(m_file);
        QVERIFY(lock);
        QProcess child; // such as inlet-handler, which could outlive its parent for a moment
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--hold"_s, m_folder->filePath(u"other.lock"_s)});
        QVERIFY(child.waitForReadyRead());
        {
            const MailboxLock ended = *std::move(lock);
        }
        QVERIFY(MailboxLock::acquire(m_file));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void refusesWhatCannotBeLocked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder in its place") << u"folder"_s;
        QTest::newRow("symbolic link in its place") << u"link"_s;
        QTest::newRow("file in place of the folder") << u"file"_s;
    }

    void refusesWhatCannotBeLocked()
    {
        QFETCH(QString, kind);
        const QDir base(m_folder->path());
        if (kind == "folder"_L1) {
            QVERIFY(QDir().mkpath(m_file));
        } else if (kind == "link"_L1) {
            QVERIFY(base.mkdir(u"locks"_s));
            QVERIFY(QFile::link(base.filePath(u"target"_s), m_file));
        } else {
            QFile file(base.filePath(u"locks"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto lock = MailboxLock::acquire(m_file);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Storage);
        QVERIFY2(lock.error().message.contains(base.filePath(u"locks"_s)),
                 qPrintable(lock.error().message));
        QVERIFY(!QFile::exists(base.filePath(u"target"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--hold"_L1)
        return holdLock(QCoreApplication::arguments().value(2));
    TestMailboxLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mailboxlock.moc"
