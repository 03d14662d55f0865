// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rawmessage.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Inlet::Core;

class TestRawMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSmallMessagesInMemory()
    {
        RawMessage message;
        QVERIFY(message.append("Subject: a\r\n"));
        QVERIFY(message.append("\r\n"));
        QVERIFY(!message.isSpooled());
        QCOMPARE(*message.bytes(), QByteArray("Subject: a\r\n\r\n"));
        QCOMPARE(message.sha256(),
                 QCryptographicHash::hash("Subject: a\r\n\r\n", QCryptographicHash::Sha256));
    }

    void spoolsLargeOnes()
    {
        const QByteArray chunk(100'000, 'x');
        RawMessage message;
        QByteArray all;
        for (int i = 0; i < 15; ++i) {
            QVERIFY(message.append(chunk));
            all += chunk;
            if (i == 11) {
                // Reading in the middle must not disturb what is appended afterwards.
                QCOMPARE(message.bytes()->size(), all.size());
            }
        }
        QVERIFY(message.isSpooled());
        QCOMPARE(message.size(), qint64(all.size()));
        QCOMPARE(*message.bytes(), all);
        QCOMPARE(message.sha256(), QCryptographicHash::hash(all, QCryptographicHash::Sha256));
        const RawMessage copy = message;
        QCOMPARE(*copy.bytes(), all);
    }

    void readsPiecesAtAnyOffset_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in memory") << 100'000;
        QTest::newRow("spooled") << 1'500'000;
    }

    void readsPiecesAtAnyOffset()
    {
        QFETCH(int, size);
        QByteArray all(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            all[i] = static_cast<char>(i % 251);
        RawMessage message;
        QVERIFY(message.append(all));
        QCOMPARE(message.isSpooled(), size > RawMessage::SpoolThreshold);
        QByteArray joined;
        while (joined.size() < size)
            joined += *message.read(joined.size(), 30'000);
        QCOMPARE(joined, all);
        QCOMPARE(*message.read(size - 3, 30'000), all.right(3));
        QCOMPARE(*message.read(size, 1), QByteArray());
        QVERIFY(message.append("tail"));
        QCOMPARE(*message.bytes(), all + "tail");
    }

    void stopsWhenTheReaderHasEnough()
    {
        const RawMessage message(QByteArray(200'000, 'y'));
        qint64 seen = 0;
        QVERIFY(message.forEachChunk([&seen](QByteArrayView chunk) {
            seen += chunk.size();
            return false;
        }));
        QCOMPARE(seen, qint64(64 * 1024));
    }
};

QTEST_GUILESS_MAIN(TestRawMessage)
#include "tst_rawmessage.moc"
