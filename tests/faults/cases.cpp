// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cases.h"

namespace Inlet::Faults {

using namespace Qt::StringLiterals;

Case broken(const QString &kind, const QString &name, const BoxSettings &settings,
            const std::function<void(FaultBox &)> &arrange)
{
    return {kind, name, settings, [arrange](FaultBox &box) {
                arrange(box);
                static_cast<void>(box.run());
                box.endFaults();
                box.verifyRecovery();
            }};
}

Course courseOf(const BoxSettings &settings, Tally &tally)
{
    tally.begin(u"none"_s, {});
    FaultBox box(settings, tally);
    box.preload.action = "count";
    static_cast<void>(box.run());
    const Course course{box.server.commands(), box.points(), box.proxy.passedOn(Sender::Server),
                        box.proxy.passedOn(Sender::Client)};
    box.endFaults();
    box.verifyRecovery();
    tally.countCase(false);
    return course;
}

QList<Test::ServerMail> mailsOfEachCode()
{
    return {mail("uid-1", "1 first"),  mail("uid-2", "3 second"), mail("uid-3", "0 third"),
            mail("uid-4", "2 fourth"), mail("uid-5", "4 fifth"),  mail("uid-6", "1 sixth")};
}

} // namespace Inlet::Faults
