// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/hostservice.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"

namespace Inlet::Runner {

/** `show`: one JSON object per saved message. Goes on after a file that is not there (66) or cannot be parsed (65). */
class ShowCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit ShowCommand(ShowArguments arguments, QObject *parent = nullptr);

    void start() override;

    /** How a message is parsed outside of a run. */
    [[nodiscard]] static Handler::HandlerSettings parserSettings();

    /** The parser's @p error about @p file. */
    [[nodiscard]] static Core::Error cannotShow(const QString &file,
                                                const Handler::HandlerError &error);

private:
    void showNext();

    ShowArguments m_arguments;
    EventPrinter m_printer;
    Handler::HostService m_service;
    qsizetype m_next = 0;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
