// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using Inlet::Core::Sha256;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("abc") << QByteArray("abc");
        QTest::newRow("NUL and high bytes") << QByteArray("\0\xff\r\n", 4);
        QTest::newRow("one block") << QByteArray(64, 'a');
        QTest::newRow("many blocks") << QByteArray(100'001, 'b');
    }

    void hashes()
    {
        QFETCH(QByteArray, bytes);
        Sha256 hash;
        hash.addData(bytes);
        QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void goesOnAfterAResult()
    {
        Sha256 hash;
        hash.addData("first");
        QCOMPARE(hash.result(), QCryptographicHash::hash("first", QCryptographicHash::Sha256));
        hash.addData(" second");
        QCOMPARE(hash.result(),
                 QCryptographicHash::hash("first second", QCryptographicHash::Sha256));
        Sha256 moved = std::move(hash);
        QCOMPARE(moved.result(),
                 QCryptographicHash::hash("first second", QCryptographicHash::Sha256));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
