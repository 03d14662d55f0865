// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retrypolicy.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Engine;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("random");
        QTest::addColumn<std::optional<milliseconds>>("pause");
        const auto row = [](const char *name, int attempt, double random,
                            std::optional<milliseconds> pause) {
            QTest::newRow(name) << attempt << random << pause;
        };
        row("first, longest", 1, 1.0, 10s);
        row("first, half", 1, 0.5, 5s);
        row("first, never at once", 1, 0.0, 1s);
        row("second", 2, 1.0, 20s);
        row("third, quarter", 3, 0.25, 10s);
        row("fifth, bounded", 5, 1.0, 150s);
        row("fifth, half of the bound", 5, 0.5, 75s);
        row("fifth, not too soon", 5, 0.001, 1s);
        row("beyond the range of chance", 1, 2.0, 10s);
        row("before the first", 0, 1.0, 10s);
        row("after the last", 6, 0.5, std::nullopt);
        row("long after the last", 1'000'000, 0.5, std::nullopt);
    }

    void pauses()
    {
        QFETCH(int, attempt);
        QFETCH(double, random);
        const RetryPolicy policy{6, 10s, 150s};
        QTEST(policy.pauseAfter(attempt, random), "pause");
    }

    void doublesWithoutOverflow()
    {
        const RetryPolicy policy{1'000'000, 10s, 5min};
        QCOMPARE(policy.pauseAfter(999'999, 1.0), std::optional<milliseconds>(5min));
    }

    void tellsWhatPasses_data()
    {
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::addColumn<bool>("temporary");
        using enum Core::ErrorCode;
        QTest::newRow("connection") << Connect << true;
        QTest::newRow("time-out") << Timeout << true;
        QTest::newRow("in use") << Busy << true;
        QTest::newRow("login") << Login << false;
        QTest::newRow("certificate") << Tls << false;
        QTest::newRow("nonsense") << Protocol << false;
        QTest::newRow("configuration") << Configuration << false;
        QTest::newRow("ledger") << Storage << false;
        QTest::newRow("handler") << Script << false;
    }

    void tellsWhatPasses()
    {
        QFETCH(Core::ErrorCode, code);
        QTEST(isTemporary(code), "temporary");
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
