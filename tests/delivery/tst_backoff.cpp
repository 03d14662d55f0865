// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/backoff.h"

#include <QTest>

#include <limits>

using namespace Inlet::Delivery;
using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<std::chrono::milliseconds>("pause");
        QTest::newRow("first") << 1 << 0.0 << std::chrono::milliseconds(5s);
        QTest::newRow("second") << 2 << 0.0 << std::chrono::milliseconds(10s);
        QTest::newRow("tenth") << 10 << 0.0 << std::chrono::milliseconds(2560s);
        QTest::newRow("at the limit") << 11 << 0.0 << std::chrono::milliseconds(1h);
        QTest::newRow("largest number")
            << std::numeric_limits<int>::max() << 0.0 << std::chrono::milliseconds(1h);
        QTest::newRow("none") << 0 << 0.0 << std::chrono::milliseconds(5s);
        QTest::newRow("smallest number")
            << std::numeric_limits<int>::min() << 0.0 << std::chrono::milliseconds(5s);
        QTest::newRow("least jitter") << 1 << -1.0 << std::chrono::milliseconds(3750ms);
        QTest::newRow("most jitter") << 1 << 1.0 << std::chrono::milliseconds(6250ms);
        QTest::newRow("jitter at the limit") << 30 << 1.0 << std::chrono::milliseconds(75min);
        QTest::newRow("too much jitter") << 1 << 7.0 << std::chrono::milliseconds(6250ms);
    }

    void pauses()
    {
        QFETCH(int, attempts);
        QFETCH(double, jitter);
        QFETCH(std::chrono::milliseconds, pause);
        QCOMPARE(backOff(attempts, jitter).count(), pause.count());
    }
};

QTEST_GUILESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
