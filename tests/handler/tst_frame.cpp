// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/frame.h"

#include <QCborArray>
#include <QTest>

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAnyCut()
    {
        const QCborMap first{{u"type"_s, 1}, {u"data"_s, QByteArray(300, '\0')}};
        const QCborMap second{{u"type"_s, 2}};
        const QByteArray stream = encodeFrame(first) + encodeFrame(second);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            FrameReader reader(1024);
            QList<QCborMap> got;
            for (const QByteArray &piece : {stream.first(cut), stream.sliced(cut)}) {
                reader.append(piece);
                while (const std::optional<QCborMap> frame = reader.next())
                    got.append(*frame);
            }
            QCOMPARE(got, (QList<QCborMap>{first, second}));
            QVERIFY(!reader.isBroken());
        }
    }

    void readsByteByByte()
    {
        FrameReader reader(1024);
        int frames = 0;
        for (int round = 0; round < 100; ++round) {
            for (const char byte : encodeFrame({{u"n"_s, round}})) {
                reader.append(QByteArrayView(&byte, 1));
                while (const std::optional<QCborMap> frame = reader.next())
                    QCOMPARE(frame->value("n"_L1).toInteger(), frames++);
            }
        }
        QCOMPARE(frames, 100);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("longer than allowed") << QByteArray("\0\0\4\1", 4);
        QTest::newRow("as long as can be written") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::newRow("text") << QByteArray("Hello, world: a line of text\n");
        QTest::newRow("no CBOR") << QByteArray("\0\0\0\1\x1c", 5);
        QTest::newRow("no map") << QByteArray("\0\0\0\1\x01", 5);
        QTest::newRow("empty") << QByteArray("\0\0\0\0", 4);
        QTest::newRow("cut inside") << QByteArray("\0\0\0\2\xa1\x61", 6);
        QTest::newRow("nested without end")
            << QByteArray("\0\0\x03\xff", 4) + QByteArray(0x3ff, '\x81');
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        FrameReader reader(1024);
        reader.append(bytes);
        QVERIFY(!reader.next());
        QVERIFY(reader.isBroken());
        reader.append(encodeFrame({{u"a"_s, 1}}));
        QVERIFY(!reader.next());
    }

    void waitsForTheRest()
    {
        FrameReader reader(1024);
        reader.append(QByteArrayView("\0\0\0\x10half", 8));
        QVERIFY(!reader.next());
        QVERIFY(!reader.isBroken());
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
