// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/sentence.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Schedule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes_data()
    {
        QTest::addColumn<Model::Frequency>("frequency");
        QTest::addColumn<Model::Validity>("validity");
        QTest::addColumn<QString>("sentence");
        using namespace Model;
        const Validity permanent = PermanentValidity{};
        const QTime midnight(0, 0);
        const QTime eight(8, 0);
        const QDate date(2026, 11, 3);
        const auto row = [&](const char *name, const Frequency &frequency,
                             const QString &sentence) {
            QTest::newRow(name) << frequency << permanent << sentence;
        };
        row("every, whole day",
            SeveralTimesADay{EveryInterval{{.minutes = 30min}, midnight, midnight}, {}, {}},
            u"Triggering Every 30m, Daily."_s);
        row("every, part of some days",
            SeveralTimesADay{
                EveryInterval{{.seconds = 5400s}, eight, QTime(18, 0)}, {Qt::Monday}, {}},
            u"Triggering Every 1h 30m from 8:00:00 AM to 6:00:00 PM, On monday."_s);
        QTest::newRow("selected hours")
            << Frequency(SeveralTimesADay{SelectedHours{{midnight, QTime(5, 0), QTime(9, 0)}},
                                          {Qt::Tuesday, Qt::Thursday},
                                          {}})
            << Validity(DateRange{QDate(2017, 1, 18), QDate(2017, 1, 31), {}})
            << u"Triggering at 12:00:00 AM, 5:00:00 AM and 9:00:00 AM, On tuesday and thursday, "
               "valid from 01/18/2017 to 01/31/2017."_s;
        row("daily", Daily{QTime(4, 0), 1, {}, {}}, u"Triggering at 4:00:00 AM, Daily."_s);
        row("every third day", Daily{QTime(4, 0), 3, date, {}},
            u"Triggering at 4:00:00 AM, every 3 days from 11/03/2026."_s);
        row("weekly",
            Weekly{eight, {Qt::Wednesday, Qt::Friday, Qt::Saturday, Qt::Sunday}, 1, {}, {}},
            u"Triggering at 8:00:00 AM, On wednesday, friday, saturday and sunday."_s);
        row("every second week", Weekly{eight, {}, 2, date, {}},
            u"Triggering at 8:00:00 AM, Daily, every 2 weeks from 11/03/2026."_s);
        row("first monday", Monthly{eight, {}, WeekdayOfMonth{1, Qt::Monday}, {}},
            u"Triggering at 8:00:00 AM, on first monday of each month."_s);
        row("last friday of some months",
            Monthly{eight, {1, 6}, WeekdayOfMonth{-1, Qt::Friday}, {}},
            u"Triggering at 8:00:00 AM, on last friday of January and June."_s);
        row("day of month", Monthly{eight, {}, DayOfMonth{15}, {}},
            u"Triggering at 8:00:00 AM, on day 15 of each month."_s);
        row("last day of month", Monthly{eight, {2}, DayOfMonth{-1}, {}},
            u"Triggering at 8:00:00 AM, on last day of February."_s);
        row("once", Once{date, eight, {}}, u"Triggering at 8:00:00 AM, on 11/03/2026."_s);
        QTest::newRow("one iteration")
            << Frequency(Daily{eight, 1, {}, {}}) << Validity(Iterations{1, date, midnight, {}})
            << u"Triggering at 8:00:00 AM, Daily, at most once from 11/03/2026 at 12:00:00 AM."_s;
        QTest::newRow("iterations")
            << Frequency(Daily{eight, 1, {}, {}}) << Validity(Iterations{5, date, midnight, {}})
            << u"Triggering at 8:00:00 AM, Daily, at most 5 times from 11/03/2026 at 12:00:00 AM."_s;
        row("nothing to describe", SeveralTimesADay{SelectedHours{}, {}, {}}, notDefinedSentence());
        row("no date", Once{}, notDefinedSentence());
    }

    void describes()
    {
        QFETCH(Model::Frequency, frequency);
        QFETCH(Model::Validity, validity);
        Model::Schedule schedule;
        schedule.frequency = frequency;
        schedule.validity = validity;
        QTEST(describe(schedule, QLocale(QLocale::English, QLocale::UnitedStates)), "sentence");
    }

    void followsTheLocale()
    {
        Model::Schedule schedule;
        schedule.frequency = Model::Once{QDate(2026, 11, 3), QTime(18, 0), {}};
        QCOMPARE(describe(schedule, QLocale(QLocale::German, QLocale::Germany)),
                 u"Triggering at 18:00:00, on 03.11.2026."_s);
        QCOMPARE(describe(schedule, QLocale::c()), u"Triggering at 18:00:00, on 03 Nov 2026."_s);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
