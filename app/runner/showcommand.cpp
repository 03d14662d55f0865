// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/showcommand.h"

#include "runner/messagefile.h"
#include "runner/projectloader.h"

#include <QJsonDocument>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

Handler::HandlerSettings parserSettings()
{
    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.timeZone = "UTC";
    return settings;
}

} // namespace

ShowCommand::ShowCommand(ShowArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(LogFormat::JsonLines)
    , m_service(parserSettings())
{}

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
    m_service.show(file, *raw, this, [this, file](const Handler::ShowAnswer &answer) {
        if (answer.error) {
            const bool isDefect = answer.error->code == Core::ErrorCode::Internal;
            complain({answer.error->code,
                      tr("The message \"%1\" cannot be shown. %2").arg(file, answer.error->text),
                      {}});
            if (m_exitStatus == 0)
                m_exitStatus = Core::exitStatus(isDefect ? Core::ErrorCode::Internal
                                                         : Core::ErrorCode::InvalidData);
        } else {
            m_printer.printLine(QJsonDocument(answer.message).toJson(QJsonDocument::Compact));
        }
        showNext();
    });
}

} // namespace Inlet::Runner
