// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/messagecopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 11, number), QTime(8, 0), Qt::UTC};
}

constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestMessageCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsForTheOwnerOnly()
    {
        const MessageCopies copies(path());
        const RawMessage message("Subject: a\r\n\r\nb\r\n");
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(copies.keep(message, day(1)));
        QFile file(copies.pathOf(message.sha256()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), message.bytes().value());
        QVERIFY(!(file.permissions() & Others));
        QVERIFY(!(QFileInfo(path()).permissions() & Others));
        QCOMPARE(QFileInfo(file).lastModified().toUTC(), day(1));
    }

    void keepsOnceForAllTheSame()
    {
        const MessageCopies copies(path());
        const RawMessage message("a");
        QVERIFY(copies.keep(message, day(1)));
        QVERIFY(copies.keep(message, day(5)));
        QVERIFY(copies.keep(RawMessage("b"), day(2)));
        QCOMPARE(QDir(path()).entryList(QDir::Files).size(), 2);
        QCOMPARE(copies.prune(day(3)), 1); // the time of "a" began anew
        QVERIFY(QFileInfo::exists(copies.pathOf(message.sha256())));
    }

    void removesNothingElse()
    {
        const MessageCopies copies(path());
        QVERIFY(copies.keep(RawMessage("a"), day(1)));
        QFile foreign(path() + u"/mine.eml"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        QVERIFY(foreign.setFileTime(day(1), QFile::FileModificationTime));
        foreign.close();
        QCOMPARE(copies.prune(day(2)), 1);
        QVERIFY(foreign.exists());
        QCOMPARE(MessageCopies(path() + u"/none"_s).prune(day(2)), 0);
    }

    void tellsWhatItCannotWrite()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto kept = MessageCopies(path()).keep(RawMessage("a"), day(1));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Storage);
        QVERIFY(kept.error().message.contains(path()));
    }

private:
    QString path() const { return m_folder->filePath(u"copies"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMessageCopies)
#include "tst_messagecopies.moc"
