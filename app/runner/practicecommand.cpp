// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/practicecommand.h"

#include "runner/projectloader.h"

#include <QTextStream>

namespace Inlet::Runner {

PracticeCommand::PracticeCommand(PracticeArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
{}

void PracticeCommand::start()
{
    Practice::PracticeOptions options;
    options.account = m_arguments.account;
    options.deleteFiles = m_arguments.deleteFiles;
    options.port = static_cast<quint16>(m_arguments.port);
    m_server = std::make_unique<Practice::PracticeServer>(m_arguments.folder, options);
    const Core::Result<quint16> port = m_server->listen();
    if (!port) {
        complain(port.error());
        Q_EMIT finished(Core::exitStatus(port.error().code));
        return;
    }
    // Never translated: scripts read the port from this line.
    QTextStream(stdout) << "listening on 127.0.0.1:" << *port << Qt::endl;
}

} // namespace Inlet::Runner
