// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passmeter.h"
#include "ui/journal/passprogress.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPassMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPaceAndTimeLeft()
    {
        PassMeter meter;
        QVERIFY(!meter.timeLeft());
        meter.update(50ms, 1'000, 100'000);
        QVERIFY(!meter.timeLeft()); // too short to tell
        meter.update(1s, 10'000, 100'000);
        QCOMPARE(meter.rate(), 10'000.0);
        QCOMPARE(meter.timeLeft(), 9s);
        meter.update(2s, 20'000, 100'000);
        QCOMPARE(meter.timeLeft(), 8s);
        meter.update(3s, 20'000,
                     100'000); // a second without progress slows the rate down, not to nothing
        QCOMPARE(meter.rate(), 7'000.0);
        QCOMPARE(meter.timeLeft(), 12s);
        meter.start();
        QCOMPARE(meter.rate(), 0.0);
    }

    void showsLongPassesOnly()
    {
        PassProgress progress;
        progress.start(u"Filtering"_s, PassProgress::Unit::Rows);
        progress.update(10, 1000);
        QVERIFY(!progress.isVisible());
        QTRY_VERIFY((progress.update(500, 1000), progress.isVisible()));
        QCOMPARE(progress.findChild<QProgressBar *>(u"passBar"_s)->value(), 500);
        QVERIFY(progress.findChild<QLabel *>(u"passPaceLabel"_s)
                    ->text()
                    .contains(u"rows per second"_s));
        QSignalSpy cancelled(&progress, &PassProgress::cancelRequested);
        auto *button = progress.findChild<QToolButton *>(u"passCancelButton"_s);
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        progress.finish();
        QVERIFY(!progress.isVisible());
    }
};

QTEST_MAIN(TestPassMeter)
#include "tst_passmeter.moc"
