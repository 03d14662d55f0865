// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/instanttimer.h"

#include "support/settableclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace std::chrono_literals;

namespace {

const QDateTime Start(QDate(2026, 3, 29), QTime(0, 59), Qt::UTC);

} // namespace

class TestInstantTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesThePastAtOnce()
    {
        Test::SettableClock clock;
        clock.set(Start);
        Engine::InstantTimer timer(clock);
        QSignalSpy reached(&timer, &Engine::InstantTimer::reached);
        timer.start(clock.now().addSecs(-60));
        QVERIFY(reached.isEmpty()); // never from within start()
        QVERIFY(reached.wait(1000));
        QCOMPARE(reached.at(0).at(0).toDateTime(), clock.now().addSecs(-60));
        QVERIFY(!timer.instant().isValid());
    }

    void waitsForTheWallClock()
    {
        const Core::SystemClock clock;
        Engine::InstantTimer timer(clock);
        const QDateTime instant = clock.now().addMSecs(150);
        QDateTime at;
        connect(&timer, &Engine::InstantTimer::reached, this, [&] { at = clock.now(); });
        timer.start(instant);
        QTRY_VERIFY(at.isValid());
        QVERIFY(at >= instant);
    }

    void forgetsWhenStopped()
    {
        Test::SettableClock clock;
        clock.set(Start);
        Engine::InstantTimer timer(clock);
        QSignalSpy reached(&timer, &Engine::InstantTimer::reached);
        timer.start(clock.now());
        timer.stop();
        QVERIFY(!reached.wait(50));
        QVERIFY(!timer.instant().isValid());
    }

    void noticesAClockThatJumps()
    {
        Test::SettableClock clock;
        clock.set(Start);
        Engine::InstantTimer timer(clock);
        QSignalSpy reached(&timer, &Engine::InstantTimer::reached);
        timer.start(clock.now().addSecs(3600));
        QVERIFY(!reached.wait(50));
        clock.set(clock.now().addSecs(7200));
        // It looks again soon, not after the hour it was told at first.
        QVERIFY(reached.wait(8000));
        QVERIFY(Core::SystemClock().longestWait() <= 5s);
    }
};

QTEST_GUILESS_MAIN(TestInstantTimer)
#include "tst_instanttimer.moc"
