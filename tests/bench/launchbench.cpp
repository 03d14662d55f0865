// SPDX-License-Identifier: GPL-3.0-or-later
// How punctual launches are: a minute of launches every two seconds, against a practice mailbox and Dovecot.
//
// launchbench [SECONDS]
//
// For each server: how many launches, how many were skipped, and by how much passes began after their launch.

#include "support/dovecot.h"
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 AimMs = 200;

void followEveryTwoSeconds(ProjectFolder &folder)
{
    folder.setScript({u"return 4;"_s});
    folder.activity.insert(
        u"schedule"_s, QJsonObject{{u"planExecution"_s, true},
                                   {u"frequency"_s, QJsonObject{{u"kind"_s, u"severalTimesADay"_s},
                                                                {u"every"_s, u"PT2S"_s},
                                                                {u"from"_s, u"00:00:00"_s},
                                                                {u"to"_s, u"00:00:00"_s}}}});
}

/** Prints the figures of one run; true when every launch was within the aim. */
bool measure(const QString &name, ProjectFolder &folder, int seconds)
{
    RunnerProcess runner(
        {u"run"_s, folder.write(), u"--log"_s, u"jsonl"_s, u"--state"_s, folder.path(u"state"_s)});
    runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, QString::fromUtf8(Dovecot::password()));
    runner.start();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
    runner.process().terminate();
    const RunnerResult result = runner.finish();
    QList<qint64> late;
    for (const Core::Event &pass : result.ofType(Core::EventType::PassStarted)) {
        const QString launch = pass.members.value("launch"_L1).toString();
        late.append(QDateTime::fromString(launch, Qt::ISODateWithMs).msecsTo(pass.time));
    }
    const auto failed = std::ranges::count_if(
        result.ofType(Core::EventType::PassFinished), [](const Core::Event &pass) {
            return pass.members.value("outcome"_L1).toString() == "failed"_L1;
        });
    QTextStream out(stdout);
    if (late.isEmpty()) {
        out << name << ": no launch. " << result.complaints << '\n';
        return false;
    }
    std::ranges::sort(late);
    out << name << ": " << late.size() << " launches in " << seconds << " s, " << failed
        << " failed; late by " << late.at(late.size() / 2) << " ms (median), " << late.last()
        << " ms (most)\n";
    return failed == 0 && late.last() <= AimMs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int seconds = std::max(4, QCoreApplication::arguments().value(1, u"60"_s).toInt());
    const QList<QByteArray> mail{message("one"), message("two"), message("three")};

    ProjectFolder practice;
    followEveryTwoSeconds(practice);
    for (const QByteArray &content : mail)
        practice.addMessage(content);
    bool isPunctual = measure(u"practice mailbox"_s, practice, seconds);

    Dovecot dovecot;
    if (!Dovecot::isInstalled() || !dovecot.seed(mail) || !dovecot.start()) {
        QTextStream(stdout) << "Dovecot is not installed or does not start.\n";
        return 1;
    }
    ProjectFolder real;
    followEveryTwoSeconds(real);
    real.setConnection({{u"server"_s, u"127.0.0.1"_s},
                        {u"port"_s, dovecot.plainPort()},
                        {u"account"_s, Dovecot::account()},
                        {u"security"_s, u"none"_s}});
    isPunctual = measure(u"Dovecot"_s, real, seconds) && isPunctual;
    return isPunctual ? 0 : 1;
}
