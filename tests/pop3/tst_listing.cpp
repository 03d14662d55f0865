// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/listing.h"

#include <QTest>

using namespace Inlet::Pop3;

namespace {

Listing listingOf(const QList<int> &numbers, const QList<QByteArray> &uids)
{
    Listing listing;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (!listing.add(numbers[i], qint64(100) + numbers[i]))
            qFatal("the number is there already");
        if (!uids.value(i).isNull())
            listing.setUid(numbers[i], uids[i]);
    }
    return listing;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNumbers_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("one to three") << QList<int>{1, 2, 3};
        QTest::newRow("with gaps") << QList<int>{2, 5, 9};
        QTest::newRow("falling") << QList<int>{3, 2, 1};
        QTest::newRow("mixed") << QList<int>{1, 7, 3, 2147483647};
    }

    void findsNumbers()
    {
        QFETCH(QList<int>, numbers);
        Listing listing = listingOf(numbers, {});
        QCOMPARE(listing.size(), numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            QCOMPARE(listing[i].number, numbers[i]);
            QCOMPARE(listing.find(numbers[i])->size, qint64(100) + numbers[i]);
            QVERIFY(!listing.add(numbers[i], 1));
        }
        QCOMPARE(listing.size(), numbers.size());
        QVERIFY(!listing.find(4));
        QVERIFY(!listing.find(0));
        QVERIFY(!listing.find(-1));
    }

    void keepsUniqueIdsAsTheyAre()
    {
        const QByteArray odd("\0 \xff", 3);
        Listing listing = listingOf({1, 2, 3}, {"a", odd, QByteArray()});
        QCOMPARE(listing[0].uid, "a");
        QCOMPARE(listing[1].uid, odd);
        QVERIFY(listing[2].uid.isEmpty());
        listing.setUid(9, "of no message");
        listing.setUid(1, "a");
        QVERIFY2(listing[0].uid.isEmpty(), "one that the server gives twice is none");
        listing.setUid(1, "a");
        QVERIFY(listing[0].uid.isEmpty());
    }

    void looksUniqueIdsUp()
    {
        const UidIndex index(listingOf({1, 2, 3, 4, 5, 6}, {"b", "a", "c", "a", "B", "c"}));
        QVERIFY(index.isComplete());
        QCOMPARE(index.count("a"), 2);
        QCOMPARE(index.count("b"), 1);
        QCOMPARE(index.count("x"), 0);
        QVERIFY(!index.contains(""));
        QCOMPARE(index.find("a")->number, 2);
        QCOMPARE(index.find("B")->number, 5);
        QVERIFY(!index.find("bb"));
        QCOMPARE(index.shared(), (QList<QByteArrayView>{"a", "c"}));
    }

    void knowsWhereUniqueIdsAreMissing()
    {
        const UidIndex index(listingOf({1, 2}, {"a", QByteArray()}));
        QVERIFY(!index.isComplete());
        QVERIFY(index.shared().isEmpty());
        QVERIFY(UidIndex(Listing()).isComplete());
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
