// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskfixture.h"

#include "support/projectfile.h"

#include <QTest>

namespace Inlet::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Engine::ActivityRun;

namespace {

constexpr int EndDeadlineMs = 30'000;

Model::Schedule everyDay(const Core::Duration &interval)
{
    Model::Schedule schedule;
    schedule.planExecution = true;
    const QTime midnight(0, 0);
    schedule.frequency =
        Model::SeveralTimesADay{Model::EveryInterval{interval, midnight, midnight}, {}, {}};
    return schedule;
}

} // namespace

Model::Schedule oneLaunch()
{
    Model::Schedule schedule;
    schedule.planExecution = true;
    schedule.frequency = Model::Once{QDate(2026, 1, 2), QTime(0, 0), {}};
    return schedule;
}

Model::Schedule everySecond()
{
    return everyDay({.seconds = 1s});
}

Model::Schedule everyHalfHour()
{
    return everyDay({.minutes = 30min});
}

Task::Task(const QByteArrayList &subjects)
{
    for (const QByteArray &subject : subjects)
        server.mails.append({"uid-" + subject, message(subject)});
    settings.activity.script = {u"if (mailMessage.subject == 'bad') throw new Error('no');"_s,
                                u"return mailMessage.subject == 'keep' ? 2 : 1;"_s};
    settings.activity.schedule = oneLaunch();
    settings.session.host = u"127.0.0.1"_s;
    settings.session.port = server.port();
    settings.session.account = u"anna"_s;
    settings.session.password = "secret";
    settings.session.idleTimeout = 500ms;
    settings.mailbox = "mailbox";
    settings.timeZone = "UTC";
    settings.handlerProgram = QStringLiteral(INLET_BIN_DIR "/inlet-handler");
    settings.lockFile = folder.filePath(u"lock"_s);
    settings.deliveryLockFile = folder.filePath(u"outbox.lock"_s);
    settings.quarantineFolder = folder.filePath(u"quarantine"_s);
    settings.retry = {4, 50ms, 100ms};
    auto opened = Ledger::Ledger::open(folder.filePath(u"ledger"_s));
    if (!opened)
        qFatal("The ledger cannot be opened");
    ledger = *std::move(opened);
    if (!ledger->setLastPass(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)))
        qFatal("The ledger cannot be written");
}

ActivityRun &Task::start()
{
    run = std::make_unique<ActivityRun>(settings, *ledger, clock);
    QObject::connect(run.get(), &ActivityRun::event, run.get(),
                     [this](const Core::Event &event) { events.append(event); });
    QObject::connect(run.get(), &ActivityRun::finished, run.get(), [this] { isFinished = true; });
    run->start();
    return *run;
}

bool Task::ends() const
{
    return QTest::qWaitFor([this] { return isFinished; }, EndDeadlineMs);
}

QList<QJsonObject> Task::ofType(QStringView type) const
{
    QList<QJsonObject> found;
    for (const Core::Event &event : events) {
        if (event.type == type)
            found.append(event.members);
    }
    return found;
}

QStringList Task::valuesOf(QStringView type, QLatin1StringView member) const
{
    QStringList values;
    for (const QJsonObject &members : ofType(type))
        values.append(members.value(member).toVariant().toString());
    return values;
}

QStringList Task::logged(QStringView part) const
{
    return valuesOf(Core::EventType::Log, "text"_L1).filter(part.toString());
}

std::function<Reaction(int, const QByteArray &)> reactsTo(const QByteArray &command,
                                                          const Reaction &reaction, int sessions)
{
    return [=](int session, const QByteArray &received) {
        return session <= sessions && received.startsWith(command) ? reaction : Reaction();
    };
}

} // namespace Inlet::Test
