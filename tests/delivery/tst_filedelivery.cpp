// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/filedelivery.h"

#include "delivery/attemptoutcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Core;
using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Event = "{\"id\":\"abc\"}";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_directory = m_folder->filePath(u"new/events"_s);
    }

    void writesForTheOwnerOnly()
    {
        FileDelivery delivery(m_directory, u"abc"_s, Event);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.isAccepted());
        QCOMPARE(delivery.filePath(), m_directory + "/abc.json"_L1);
        QCOMPARE(contentOf(delivery.filePath()), Event);
        constexpr auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(delivery.filePath()), owner);
        QCOMPARE(QFile::permissions(m_directory), owner | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(
            QDir(m_directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"abc.json"_s});
    }

    void replacesARepeatedEvent()
    {
        QVERIFY(QDir().mkpath(m_directory));
        QFile old(m_directory + "/abc.json"_L1);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("older and longer than the event") > 0);
        old.close();
        FileDelivery delivery(m_directory, u"abc"_s, Event);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.isAccepted());
        QCOMPARE(contentOf(delivery.filePath()), Event);
        QVERIFY(!(QFile::permissions(delivery.filePath()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void namesFilesSafely_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("path") << u"../../etc/passwd"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("hidden") << u".abc"_s;
        QTest::newRow("line end") << u"abc\n"_s;
        QTest::newRow("zero byte") << u"a\0b"_s;
        QTest::newRow("not ASCII") << u"\uD55C"_s;
        QTest::newRow("too long") << QString(129, u'a');
    }

    void namesFilesSafely()
    {
        QFETCH(QString, id);
        const FileDelivery delivery(m_directory, id, Event);
        const QFileInfo info(delivery.filePath());
        QCOMPARE(info.path(), m_directory);
        QCOMPARE(info.completeBaseName().size(), 64);
        QCOMPARE(FileDelivery(m_directory, id, Event).filePath(), delivery.filePath());
    }

    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>(
            "obstacle"); // below the temporary folder: a folder, or a file when it has a dot
        QTest::newRow("file in place of the folder") << u"new.file"_s;
        QTest::newRow("folder in place of the file") << u"new/events/abc.json/"_s;
    }

    void refusesWhatCannotBeWritten()
    {
        QFETCH(QString, obstacle);
        QString directory = m_directory;
        if (obstacle.endsWith(u'/')) {
            QVERIFY(QDir().mkpath(m_folder->filePath(obstacle)));
        } else {
            QFile file(m_folder->filePath(obstacle));
            QVERIFY(file.open(QIODevice::WriteOnly));
            directory = file.fileName() + "/events"_L1;
        }
        FileDelivery delivery(directory, u"abc"_s, Event);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().code, ErrorCode::Delivery);
        QVERIFY2(outcome.error().message.contains(m_folder->path()),
                 qPrintable(outcome.error().message));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

QTEST_GUILESS_MAIN(TestFileDelivery)
#include "tst_filedelivery.moc"
