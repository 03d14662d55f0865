// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cases.h"

#include <QTimer>

namespace Inlet::Faults {

using namespace Qt::StringLiterals;
using Test::Reaction;
using Test::ServerMail;
using Kind = Test::Reaction::Kind;

namespace {

BoxSettings plainBox()
{
    return {.mails = mailsOfEachCode()};
}

/** Calls @p act at the command with this index of the first session. */
void atCommand(FaultBox &box, qsizetype index, const std::function<Reaction()> &act)
{
    box.react = [&box, index, act](int, const QByteArray &) {
        if (box.server.commands().size() != index + 1)
            return Reaction();
        box.isFaultMet = true;
        return act();
    };
}

QList<Case> endingCases(const Course &course)
{
    QList<Case> cases;
    for (qsizetype i = 0; i < course.commands.size(); ++i) {
        const QString command = QString::fromLatin1(
            course.commands.at(i).startsWith("PASS") ? QByteArray("PASS") : course.commands.at(i));
        cases.append(broken(u"kill -9 before the answer to a command"_s, command, plainBox(),
                            [i](FaultBox &box) {
                                atCommand(box, i, [&box] {
                                    box.kill();
                                    return Reaction{Kind::Silence};
                                });
                            }));
        cases.append(broken(u"kill -9 after the answer to a command"_s, command, plainBox(),
                            [i](FaultBox &box) {
                                atCommand(box, i, [&box] {
                                    // Once the answer is on its way.
                                    QTimer::singleShot(0, &box.server, [&box] { box.kill(); });
                                    return Reaction();
                                });
                            }));
        cases.append(broken(u"SIGTERM at a command"_s, command, plainBox(), [i](FaultBox &box) {
            atCommand(box, i, [&box] {
                box.terminate();
                return Reaction();
            });
        }));
        cases.append(
            broken(u"line dropped at a command"_s, command, plainBox(), [i](FaultBox &box) {
                atCommand(box, i, [] { return Reaction{Kind::HangUp}; });
            }));
    }
    return cases;
}

/** QUIT of the first session removes what @p removes says of the marked messages, and @p answer follows. */
Case quitCase(const QString &name, const std::function<bool(qsizetype index)> &removes,
              const Reaction &answer)
{
    return broken(u"QUIT"_s, name, plainBox(), [removes, answer](FaultBox &box) {
        box.react = [&box, removes, answer](int session, const QByteArray &command) {
            if (session != 1 || command != "QUIT")
                return Reaction();
            box.isFaultMet = true;
            const QList<ServerMail> marked = box.marked(session);
            for (qsizetype i = 0; i < marked.size(); ++i) {
                if (removes(i))
                    box.server.mails.removeIf(
                        [&](const ServerMail &mail) { return mail.uid == marked.at(i).uid; });
            }
            return answer;
        };
    });
}

QList<Case> quitCases()
{
    const struct
    {
        QString name;
        std::function<bool(qsizetype)> removes;
    } extents[] = {{u"nothing removed"_s, [](qsizetype) { return false; }},
                   {u"the first removed"_s, [](qsizetype i) { return i == 0; }},
                   {u"all but the first removed"_s, [](qsizetype i) { return i != 0; }},
                   {u"all removed"_s, [](qsizetype) { return true; }}};
    const struct
    {
        QString name;
        Reaction reaction;
    } answers[] = {{u"answered"_s, {Kind::Say, "+OK\r\n"}},
                   {u"refused"_s, {Kind::Say, "-ERR some deleted messages not removed\r\n"}},
                   {u"lost"_s, {Kind::HangUp}},
                   {u"nonsense"_s, {Kind::Say, "* what\r\n"}}};
    QList<Case> cases;
    for (const auto &extent : extents) {
        for (const auto &answer : answers)
            cases.append(
                quitCase(answer.name + u", "_s + extent.name, extent.removes, answer.reaction));
    }
    return cases;
}

QList<Case> arrivalCases(const Course &course)
{
    QList<Case> cases;
    for (qsizetype i = 0; i < course.commands.size(); ++i) {
        for (const bool lost : {false, true}) {
            const QString name = QString::fromLatin1(course.commands.at(i).left(7))
                                 + (lost ? u", line lost at QUIT"_s : u""_s);
            cases.append(
                broken(u"mail arrives at a command"_s, name, plainBox(), [=](FaultBox &box) {
                    box.react = [&box, i, lost](int session, const QByteArray &command) {
                        if (box.server.commands().size() == i + 1) {
                            box.isFaultMet = true;
                            box.addMail(mail("uid-7", "1 late"));
                        }
                        return lost && session == 1 && command == "QUIT" ? Reaction{Kind::HangUp}
                                                                         : Reaction();
                    };
                }));
        }
    }
    return cases;
}

/** A second runner while the first one waits for the answer to @p command. */
Case twoRunners(const QByteArray &command, bool sameState)
{
    const QString name =
        QString::fromLatin1(command) + (sameState ? u", one state folder"_s : u", two"_s);
    return {
        u"two runners"_s, name, plainBox(), [=](FaultBox &box) {
            box.react = [&box, command](int session, const QByteArray &given) {
                // RFC 1939 section 4: the mailbox is locked for the first one.
                if (session > 1 && given.startsWith("PASS"))
                    return Reaction{Kind::Say, "-ERR [IN-USE] locked\r\n"};
                if (session != 1 || given != command)
                    return Reaction();
                box.isFaultMet = true;
                return Reaction{Kind::Silence};
            };
            box.start();
            box.waitForCommand(command);
            const Test::RunnerResult second = box.runBeside(sameState ? u"state"_s : u"state-2"_s);
            box.tally().verify(u"a second runner is told to try later"_s, second.exitStatus == 75,
                               u"exit status %1"_s.arg(second.exitStatus));
            box.tally().verify(u"a second runner with the same state asks the server nothing"_s,
                               !sameState || box.server.sessions() == 1);
            box.kill();
            static_cast<void>(box.finish());
            box.endFaults();
            box.verifyRecovery();
        }};
}

} // namespace

QList<Case> sessionCases(Tally &tally)
{
    const Course course = courseOf(plainBox(), tally);
    QList<Case> cases = endingCases(course) + quitCases() + arrivalCases(course);
    for (const bool sameState : {true, false}) {
        for (const char *command : {"UIDL", "RETR 1", "DELE 1", "QUIT"})
            cases.append(twoRunners(command, sameState));
    }
    return cases;
}

QList<Case> lineCases(const std::optional<Test::KeyPair> &certificate, Tally &tally)
{
    QList<Case> cases;
    for (const bool tls : {false, true}) {
        if (tls && !certificate)
            continue;
        BoxSettings settings{.mails = {mail("1", "1 a"), mail("2", "2 b"), mail("3", "3 c")}};
        if (tls)
            settings.certificate = certificate;
        const Course course = courseOf(settings, tally);
        const auto add = [&](Sender sender, const QString &who, qint64 bytes) {
            for (qint64 i = 0; i < bytes; ++i) {
                cases.append(broken(
                    u"line dropped after a byte of the %1%2"_s.arg(who, tls ? u", TLS"_s : u""_s),
                    QString::number(i), settings,
                    [=](FaultBox &box) { box.proxy.cutAfter(sender, i); }));
            }
        };
        add(Sender::Server, u"server"_s, course.bytesFromServer);
        add(Sender::Client, u"client"_s, course.bytesFromClient);
    }
    return cases;
}

} // namespace Inlet::Faults
