// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/simulation.h"

#include <QTest>

#include <algorithm>

using namespace Inlet;
using namespace Inlet::Schedule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTime Midnight(0, 0);
const char *const Paris = "Europe/Paris";

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Model::Activity followed(const Model::Frequency &frequency)
{
    Model::Activity activity;
    activity.schedule.planExecution = true;
    activity.schedule.frequency = frequency;
    return activity;
}

Model::Activity everySixHours()
{
    const Model::EveryInterval interval{{.hours = 6h}, Midnight, Midnight};
    return followed(Model::SeveralTimesADay{interval, {}, {}});
}

Model::Activity daily(QTime time)
{
    return followed(Model::Daily{time, 1, {}, {}});
}

ExpirationMoment expiration(const QString &name, const QString &instant, bool terminates = true)
{
    return {0, name, utc(instant), terminates, false};
}

/** One line for each step: wall-clock time, what it is. */
QString shown(const Simulation &simulation, const QByteArray &zone)
{
    static const QList<QString> ends{u"end: not activated"_s, u"end: only pass"_s,
                                     u"end: no further launch"_s, u"end: expired"_s};
    QStringList lines;
    for (const SimulatedStep &step : simulation.steps) {
        QString what;
        switch (step.kind) {
        case SimulatedStep::Kind::Launch: what = u"launch"_s; break;
        case SimulatedStep::Kind::End: what = ends.at(static_cast<qsizetype>(step.end)); break;
        case SimulatedStep::Kind::Expiration:
            what = step.expiration + (step.terminates ? u" terminates"_s : QString());
            break;
        case SimulatedStep::Kind::ClockChange:
            what = u"clock change by %1 s"_s.arg(
                (step.change.offsetAfter - step.change.offsetBefore).count());
            break;
        }
        lines.append(inZone(step.instant, zone).toString(Qt::ISODate) + u' ' + what);
    }
    if (simulation.isCut)
        lines.append(u"and so on"_s);
    return lines.join(u" | "_s);
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulates_data()
    {
        QTest::addColumn<Model::Activity>("activity");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QList<ExpirationMoment>>("expirations");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Model::Activity &activity, const char *zone,
                            const QList<ExpirationMoment> &expirations, const char *start,
                            const char *until, const QString &expected) {
            QTest::newRow(name) << activity << QByteArray(zone) << expirations
                                << QString::fromLatin1(start) << QString::fromLatin1(until)
                                << expected;
        };
        row("a day", everySixHours(), "UTC", {}, "2026-11-23T08:00:00Z", "2026-11-24T08:00:00Z",
            u"2026-11-23T12:00:00Z launch | 2026-11-23T18:00:00Z launch | 2026-11-24T00:00:00Z launch | "
            "2026-11-24T06:00:00Z launch"_s);
        row("a launch at the start is over, one at the end is not in", everySixHours(), "UTC", {},
            "2026-11-23T06:00:00Z", "2026-11-23T18:00:00Z", u"2026-11-23T12:00:00Z launch"_s);
        row("spring in Paris", daily(QTime(2, 30)), Paris, {}, "2026-03-28T12:00:00Z",
            "2026-03-30T12:00:00Z",
            u"2026-03-29T03:00:00+02:00 clock change by 3600 s | 2026-03-29T03:00:00+02:00 launch | "
            "2026-03-30T02:30:00+02:00 launch"_s);
        row("autumn in Paris", daily(QTime(2, 30)), Paris, {}, "2026-10-24T12:00:00Z",
            "2026-10-25T12:00:00Z",
            u"2026-10-25T02:30:00+02:00 launch | 2026-10-25T02:00:00+01:00 clock change by -3600 s"_s);
        row("autumn on Lord Howe", daily(QTime(12, 0)), "Australia/Lord_Howe", {},
            "2026-04-04T10:00:00Z", "2026-04-05T10:00:00Z",
            u"2026-04-05T01:30:00+10:30 clock change by -1800 s | 2026-04-05T12:00:00+10:30 launch"_s);
        row("expirations in order", everySixHours(), "UTC",
            {expiration(u"reminder"_s, u"2026-11-23T13:00:00Z"_s, false),
             expiration(u"timeout"_s, u"2026-11-23T14:00:00Z"_s)},
            "2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z",
            u"2026-11-23T12:00:00Z launch | 2026-11-23T13:00:00Z reminder | "
            "2026-11-23T14:00:00Z timeout terminates | 2026-11-23T14:00:00Z end: expired"_s);
        row("an expiration comes before a launch at its instant", everySixHours(), "UTC",
            {expiration(u"a"_s, u"2026-11-23T12:00:00Z"_s),
             expiration(u"b"_s, u"2026-11-23T12:00:00Z"_s)},
            "2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z",
            u"2026-11-23T12:00:00Z a terminates | 2026-11-23T12:00:00Z end: expired"_s);
        row("an expiration that is over comes at the start", everySixHours(), "UTC",
            {expiration(u"a"_s, u"2020-01-01T00:00:00Z"_s, false)}, "2026-11-23T08:00:00Z",
            "2026-11-23T12:00:00Z", u"2026-11-23T08:00:00Z a"_s);
        row("an expiration beyond the end, one without date", everySixHours(), "UTC",
            {expiration(u"a"_s, u"2026-11-23T13:00:00Z"_s),
             ExpirationMoment{0, {}, {}, true, true}},
            "2026-11-23T08:00:00Z", "2026-11-23T13:00:00Z", u"2026-11-23T12:00:00Z launch"_s);
        const Model::Activity once = followed(Model::Once{QDate(2026, 11, 23), QTime(9, 0), {}});
        row("the schedule is used up", once, "UTC",
            {expiration(u"late"_s, u"2026-11-23T10:00:00Z"_s)}, "2026-11-23T08:00:00Z",
            "2026-11-30T08:00:00Z",
            u"2026-11-23T09:00:00Z launch | 2026-11-23T09:00:00Z end: no further launch"_s);
        row("the schedule is over before it starts", once, "UTC", {}, "2026-11-24T08:00:00Z",
            "2026-11-30T08:00:00Z", u"2026-11-24T08:00:00Z end: no further launch"_s);
        row("not planned", Model::Activity(), "UTC",
            {expiration(u"late"_s, u"2026-11-23T10:00:00Z"_s)}, "2026-11-23T08:00:00Z",
            "2026-11-30T08:00:00Z",
            u"2026-11-23T08:00:00Z launch | 2026-11-23T08:00:00Z end: only pass"_s);
        Model::Activity off = everySixHours();
        off.advanced.execution = Model::Execution::DoNotActivate;
        row("not activated", off, "UTC", {expiration(u"a"_s, u"2026-11-23T10:00:00Z"_s)},
            "2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z",
            u"2026-11-23T08:00:00Z end: not activated"_s);
        off.advanced.execution = Model::Execution::ActivateOnly;
        row("held", off, "UTC", {expiration(u"a"_s, u"2026-11-23T10:00:00Z"_s)},
            "2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z", {});
        row("no time", everySixHours(), "UTC", {}, "2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z",
            {});
        row("unknown zone", everySixHours(), "Mars/Olympus", {}, "2026-11-23T08:00:00Z",
            "2026-11-24T08:00:00Z", u"2026-11-23T08:00:00Z end: no further launch"_s);
    }

    void simulates()
    {
        QFETCH(Model::Activity, activity);
        QFETCH(QByteArray, zone);
        QFETCH(QList<ExpirationMoment>, expirations);
        QFETCH(QString, start);
        QFETCH(QString, until);
        const Simulation simulation =
            simulate(activity, zone, expirations, utc(start), utc(until), 1000);
        QTEST(shown(simulation, zone), "expected");
    }

    void cutsLongLists()
    {
        const QDateTime start = utc(u"2026-11-23T00:00:00Z"_s);
        const QList<ExpirationMoment> expirations{
            expiration(u"in"_s, u"2026-11-23T06:00:00Z"_s, false),
            expiration(u"behind"_s, u"2026-11-23T12:30:00Z"_s)};
        QCOMPARE(
            shown(simulate(everySixHours(), "UTC", expirations, start, start.addDays(7), 2), "UTC"),
            u"2026-11-23T06:00:00Z in | 2026-11-23T06:00:00Z launch | "
            "2026-11-23T12:00:00Z launch | and so on"_s);
        // As many as there are is all there are.
        QVERIFY(!simulate(everySixHours(), "UTC", {}, start, start.addDays(7), 27).isCut);
        QVERIFY(simulate(everySixHours(), "UTC", {}, start, start.addDays(7), 26).isCut);
        QVERIFY(simulate(everySixHours(), "UTC", {}, start, start.addDays(7), 0).isCut);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
