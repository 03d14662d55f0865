// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/hostservice.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"

namespace Inlet::Runner {

/** `show --part` and `show --save-attachments`: decoded parts of one saved message, printed or put into files. */
class PartCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit PartCommand(ShowArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    Core::Result<void> use(const Handler::PartsAnswer &answer);
    Core::Result<void> saveAttachments(const QList<Handler::MessagePart> &parts);
    void printPart(const Handler::MessagePart &part);
    void printSaved(const QJsonArray &saved);
    void fail(const Core::Error &error);

    ShowArguments m_arguments;
    EventPrinter m_printer;
    Handler::HostService m_service;
};

} // namespace Inlet::Runner
