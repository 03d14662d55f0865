// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEventTimes_data()
    {
        QTest::addColumn<QDateTime>("instant");
        const auto utc = [](int year, int month, int day, const QTime &time) {
            return QDateTime(QDate(year, month, day), time, Qt::UTC);
        };
        QTest::newRow("all digits") << utc(2026, 11, 23, QTime(18, 45, 59, 987));
        QTest::newRow("all zeros") << utc(2000, 1, 1, QTime(0, 0));
        QTest::newRow("year 7") << utc(7, 1, 2, QTime(3, 4, 5, 6));
        QTest::newRow("year 9999") << utc(9999, 12, 31, QTime(23, 59, 59, 999));
        QTest::newRow("year 10000") << utc(10000, 1, 1, QTime(1, 2, 3));
        QTest::newRow("before our era") << utc(-44, 3, 15, QTime(12, 0));
        QTest::newRow("zone") << QDateTime(QDate(2026, 7, 1), QTime(1, 30),
                                           QTimeZone("Europe/Paris"));
        QTest::newRow("offset") << QDateTime(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC,
                                             3600);
        QTest::newRow("invalid") << QDateTime();
    }

    void writesEventTimes()
    {
        QFETCH(QDateTime, instant);
        QCOMPARE(toEventTime(instant), instant.toUTC().toString(Qt::ISODateWithMs));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
