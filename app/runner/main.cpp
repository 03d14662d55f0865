// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "core/translation.h"
#include "runner/checkcommand.h"
#include "runner/commandline.h"
#include "runner/doctorcommand.h"
#include "runner/evalcommand.h"
#include "runner/ledgercommand.h"
#include "runner/partcommand.h"
#include "runner/practicecommand.h"
#include "runner/projectloader.h"
#include "runner/releasecommand.h"
#include "runner/resendcommand.h"
#include "runner/runcommand.h"
#include "runner/showcommand.h"
#include "runner/signalwatcher.h"
#include "runner/signincommand.h"
#include "runner/testcommand.h"
#include "runner/timescommand.h"
#include "runner/whatifcommand.h"

#include <QCoreApplication>
#include <QTextStream>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Inlet;
using namespace Inlet::Runner;

namespace {

/** The object that carries out a command; PrintText never comes here. */
struct MakeCommand
{
    std::unique_ptr<CommandRun> operator()(const PrintText &) const { return {}; }
    std::unique_ptr<CommandRun> operator()(const RunArguments &a) const
    {
        return std::make_unique<RunCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const EvalArguments &a) const
    {
        if (a.againstLedger)
            return std::make_unique<WhatIfCommand>(a);
        return std::make_unique<EvalCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const ShowArguments &a) const
    {
        if (a.part || !a.attachmentFolder.isEmpty())
            return std::make_unique<PartCommand>(a);
        return std::make_unique<ShowCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const CheckArguments &a) const
    {
        return std::make_unique<CheckCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const TestArguments &a) const
    {
        return std::make_unique<TestCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const TimesArguments &a) const
    {
        return std::make_unique<TimesCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const ExpirationsArguments &a) const
    {
        return std::make_unique<ExpirationsCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const PracticeArguments &a) const
    {
        return std::make_unique<PracticeCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const DoctorArguments &a) const
    {
        return std::make_unique<DoctorCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const LedgerArguments &a) const
    {
        if (!a.release.isEmpty())
            return std::make_unique<ReleaseCommand>(a);
        if (!a.resend.isEmpty())
            return std::make_unique<ResendCommand>(a);
        return std::make_unique<LedgerCommand>(a);
    }
    std::unique_ptr<CommandRun> operator()(const SignInArguments &a) const
    {
        return std::make_unique<SignInCommand>(a);
    }
};

/** Buffers of messages come and go: their memory is not given back to the system and asked for again each time. */
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int LargestBuffer = 2 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, LargestBuffer);
    mallopt(M_TRIM_THRESHOLD, 2 * LargestBuffer);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    Core::installMessageHandler();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inlet-run"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INLET_VERSION));

    Core::installTranslations();

    const Core::Result<Command> command = parseCommandLine(QCoreApplication::arguments());
    if (!command) {
        complain(command.error());
        return Core::exitStatus(command.error().code);
    }
    if (const auto *print = std::get_if<PrintText>(&*command)) {
        QTextStream(stdout) << print->text;
        return 0;
    }

    const SignalWatcher signalWatcher;
    const std::unique_ptr<CommandRun> run = std::visit(MakeCommand(), *command);
    QObject::connect(&signalWatcher, &SignalWatcher::stopRequested, run.get(), &CommandRun::stop);
    // Queued, because a command may end before the event loop runs.
    QObject::connect(
        run.get(), &CommandRun::finished, &application,
        [](int exitStatus) { QCoreApplication::exit(exitStatus); }, Qt::QueuedConnection);
    run->start();
    return QCoreApplication::exec();
}
