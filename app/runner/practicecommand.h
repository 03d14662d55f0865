// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceserver.h"
#include "runner/command.h"
#include "runner/commandline.h"

#include <memory>

namespace Inlet::Runner {

/** `practice`: serves a folder of messages until a signal ends it. */
class PracticeCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit PracticeCommand(PracticeArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    PracticeArguments m_arguments;
    std::unique_ptr<Practice::PracticeServer> m_server;
};

} // namespace Inlet::Runner
