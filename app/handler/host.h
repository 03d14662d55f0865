// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/handlersettings.h"
#include "handler/hostchannel.h"
#include "handler/memoryguard.h"
#include "script/scriptrunner.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace Inlet::Handler {

/** The main loop of inlet-handler: reads requests, answers them one after the other, ends with its input. */
class Host
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Handler::Host)

public:
    Host();

    /** Returns the exit status of the process. */
    int run();

private:
    bool greet(const QCborMap &hello);
    bool answer(const QCborMap &request);
    bool handleMessage(const QCborMap &request);
    bool show(const QCborMap &request);
    bool showParts(const QCborMap &request);
    bool check(const QCborMap &request);
    bool runScript(const QCborMap &request);
    bool announceScript();
    [[nodiscard]] Script::RunInput inputOfMessages() const;
    void makeReady();
    [[nodiscard]] Script::Surroundings surroundings() const;

    HostChannel m_channel;
    MemoryGuard m_memory;
    HandlerSettings m_settings; ///< with the variables as the last script left them
    std::unique_ptr<Script::ScriptRunner> m_runner; ///< of messages
    qint64 m_bytesAtStart = 0;                      ///< in use before the first message
    qint64 m_allowed = 0;                           ///< what the script in hand may allocate
};

} // namespace Inlet::Handler
