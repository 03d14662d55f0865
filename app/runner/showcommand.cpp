// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/showcommand.h"

#include "runner/messagefile.h"
#include "runner/projectloader.h"

#include <QJsonDocument>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(ShowArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(LogFormat::JsonLines)
    , m_service(parserSettings())
{}

Handler::HandlerSettings ShowCommand::parserSettings()
{
    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.timeZone = "UTC";
    return settings;
}

Core::Error ShowCommand::cannotShow(const QString &file, const Handler::HandlerError &error)
{
    // A parser that hangs or crashes says that the message is bad, not that the installation is.
    const bool isDefect = error.code == Core::ErrorCode::Internal;
    return {isDefect ? Core::ErrorCode::Internal : Core::ErrorCode::InvalidData,
            tr("The message \"%1\" cannot be shown. %2").arg(file, error.text),
            {}};
}

void ShowCommand::start()
{
    showNext();
}

void ShowCommand::showNext()
{
    if (m_next == m_arguments.files.size()) {
        m_printer.flush();
        Q_EMIT finished(m_exitStatus);
        return;
    }
    const QString file = m_arguments.files.at(m_next++);
    const Core::Result<Core::RawMessage> raw = readMessageFile(file);
    if (!raw) {
        complain(raw.error());
        m_exitStatus = Core::exitStatus(raw.error().code);
        // Through the event loop: a long list of missing files must not become a deep recursion.
        QMetaObject::invokeMethod(this, &ShowCommand::showNext, Qt::QueuedConnection);
        return;
    }
    const Handler::ShowExtras extras{m_arguments.structure, m_arguments.page};
    m_service.show(file, *raw, extras, this, [this, file](const Handler::ShowAnswer &answer) {
        if (answer.error) {
            const Core::Error error = cannotShow(file, *answer.error);
            complain(error);
            if (m_exitStatus == 0)
                m_exitStatus = Core::exitStatus(error.code);
        } else {
            m_printer.printLine(QJsonDocument(answer.message).toJson(QJsonDocument::Compact));
        }
        showNext();
    });
}

} // namespace Inlet::Runner
