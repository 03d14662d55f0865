// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cases.h"
#include "faults/faultcount.h"

namespace Inlet::Faults {

using namespace Qt::StringLiterals;
using Test::Reaction;
using Kind = Test::Reaction::Kind;

namespace {

constexpr qint64 SecondsPerYear = 365 * 86'400;

#ifdef INLET_FAULTCOUNT
constexpr bool CountsCalls = true;
#else
constexpr bool CountsCalls = false; // a sanitizer takes the place of the library that does
#endif

bool isWrite(const QByteArray &point)
{
    return point.startsWith("write") || point.startsWith("pwrite") || point.startsWith("send");
}

bool isOfFile(const QByteArray &point)
{
    return point.endsWith("file");
}

QList<Case> callCases(const BoxSettings &settings, const QString &box, const Course &course)
{
    const struct
    {
        QString kind;
        const char *action;
        std::function<bool(const QByteArray &)> concerns;
        bool losesPower = false;
    } faults[] = {
        {u"kill -9 before a call"_s, Action::KillBefore, [](const QByteArray &) { return true; }},
        {u"kill -9 after a call"_s, Action::KillAfter, [](const QByteArray &) { return true; }},
        {u"power lost before a call"_s, Action::KillBefore,
         [](const QByteArray &point) { return isOfFile(point) || isWrite(point); }, true},
        {u"I/O error of a call"_s, Action::InputOutputError,
         [](const QByteArray &) { return true; }},
        {u"disk full from a call on"_s, Action::DiskFull,
         [](const QByteArray &point) { return isOfFile(point) && isWrite(point); }},
        {u"short write"_s, Action::ShortWrite, isWrite},
    };
    QList<Case> cases;
    for (const auto &fault : faults) {
        for (qsizetype i = 0; i < course.points.size(); ++i) {
            if (!fault.concerns(course.points.at(i)))
                continue;
            const int point = static_cast<int>(i) + 1;
            const QString name =
                u"%1: %2 %3"_s.arg(box).arg(point).arg(QString::fromLatin1(course.points.at(i)));
            const Preload preload{point, fault.action, fault.losesPower, 0};
            cases.append({fault.kind, name, settings,
                          [preload, losesPower = fault.losesPower](FaultBox &faultBox) {
                              faultBox.preload = preload;
                              static_cast<void>(faultBox.run());
                              if (losesPower && faultBox.isFaultMet)
                                  faultBox.losePower();
                              faultBox.endFaults();
                              faultBox.verifyRecovery();
                          }});
        }
    }
    return cases;
}

/** The clock is another one, or jumps, in a run whose QUIT is lost; afterwards it is right again. */
QList<Case> clockCases(const BoxSettings &settings, const Course &course)
{
    QList<Case> cases;
    for (const qint64 years : {-20, -1, 1, 60}) {
        for (qsizetype point = 0; point <= course.points.size(); ++point) {
            const QString name = point == 0 ? u"%1 years, from the start"_s.arg(years)
                                            : u"%1 years, at call %2"_s.arg(years).arg(point);
            cases.append(broken(u"clock set forward or back"_s, name, settings, [=](FaultBox &box) {
                box.preload = {static_cast<int>(point), "clock", false, years * SecondsPerYear};
                box.react = [&box](int session, const QByteArray &command) {
                    if (session != 1 || command != "QUIT")
                        return Reaction();
                    box.isFaultMet = true;
                    return Reaction{Kind::HangUp};
                };
            }));
        }
    }
    return cases;
}

} // namespace

QList<Case> systemCases(Tally &tally)
{
    if (!CountsCalls)
        return {};
    const BoxSettings file{.mails = mailsOfEachCode()};
    const BoxSettings command{.mails = mailsOfEachCode(), .sink = Sink::Command};
    // Longer than what is kept in memory, so that it goes through a file.
    const BoxSettings large{
        .mails = {mail("1", "1 large", QByteArray(1'300'000, 'x') + "\r\n"), mail("2", "1 small")}};
    const Course course = courseOf(file, tally);
    return callCases(file, u"file"_s, course)
           + callCases(command, u"command"_s, courseOf(command, tally))
           + callCases(large, u"large"_s, courseOf(large, tally)) + clockCases(file, course);
}

} // namespace Inlet::Faults
