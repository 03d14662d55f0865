// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/bodyring.h"

#include <QTest>

#include <deque>
#include <limits>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace Inlet::Handler;

/** Messages stay whole in the ring until they are removed, and the host can only read them. */
class TestBodyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!BodyRing().isThere())
            QSKIP("This system has no memory that can be shared safely.");
    }

    void keepsWhatIsNotRemoved()
    {
        BodyRing ring;
        BodyRingView view;
        QVERIFY(view.open(dup(ring.file())));
        std::deque<std::pair<qsizetype, QByteArray>> inside;
        quint32 state = 1;
        int refused = 0;
        for (int i = 0; i < 5000; ++i) {
            state = state * 1664525U + 1013904223U;
            const QByteArray body(1 + qsizetype(state >> 8) % 300'000,
                                  static_cast<char>('a' + i % 26));
            if (const std::optional<qsizetype> room = ring.room(body.size())) {
                const qsizetype place = ring.add(body);
                QCOMPARE(place, *room);
                inside.emplace_back(place, body);
                continue;
            }
            ++refused;
            QVERIFY(!inside.empty());
            const auto [place, oldest] = inside.front();
            QVERIFY(view.body(place, oldest.size()) == oldest);
            inside.pop_front();
            ring.removeOldest();
        }
        QVERIFY(refused > 1000);
        for (const auto &[place, body] : inside)
            QVERIFY(view.body(place, body.size()) == body);
    }

    void usesAllOfItsRoom()
    {
        BodyRing ring;
        QCOMPARE(ring.room(BodyRing::Bytes), std::optional<qsizetype>(0));
        QCOMPARE(ring.room(BodyRing::Bytes + 1), std::nullopt);
        const QByteArray half(BodyRing::Bytes / 2, 'x');
        ring.add(half);
        ring.add(half);
        QCOMPARE(ring.room(1), std::nullopt);
        ring.removeOldest();
        QCOMPARE(ring.room(half.size()), std::optional<qsizetype>(0));
        QCOMPARE(ring.room(half.size() + 1), std::nullopt);
        ring.clear();
        QCOMPARE(ring.room(BodyRing::Bytes), std::optional<qsizetype>(0));
    }

    void viewStaysInside_data()
    {
        QTest::addColumn<qint64>("place");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("inside");
        const qint64 most = BodyRing::Bytes;
        QTest::newRow("all") << qint64(0) << most << true;
        QTest::newRow("end") << most << qint64(0) << true;
        QTest::newRow("beyond") << qint64(1) << most << false;
        QTest::newRow("before") << qint64(-1) << qint64(1) << false;
        QTest::newRow("negative") << qint64(1) << qint64(-1) << false;
        QTest::newRow("overflow") << qint64(1) << std::numeric_limits<qint64>::max() << false;
    }

    void viewStaysInside()
    {
        QFETCH(qint64, place);
        QFETCH(qint64, size);
        QFETCH(bool, inside);
        const BodyRing ring;
        BodyRingView view;
        QVERIFY(!view.body(0, 1));
        QVERIFY(view.open(dup(ring.file())));
        QCOMPARE(view.body(place, size).has_value(), inside);
    }

    void nobodyElseCanWrite()
    {
#ifdef Q_OS_LINUX
        const BodyRing ring;
        QVERIFY(mmap(nullptr, BodyRing::Bytes, PROT_READ | PROT_WRITE, MAP_SHARED, ring.file(), 0)
                == MAP_FAILED);
        QCOMPARE(write(ring.file(), "x", 1), ssize_t(-1));
        QCOMPARE(ftruncate(ring.file(), 0), -1);
#endif
    }
};

QTEST_GUILESS_MAIN(TestBodyRing)
#include "tst_bodyring.moc"
