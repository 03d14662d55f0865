// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/projectinput.h"

namespace Inlet::Runner {

ProjectInput::ProjectInput(ProjectSource source, Storage::SecretSources &secrets, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_secrets(secrets)
{}

void ProjectInput::read()
{
    if (!m_source.controlStdin && !m_source.passwordStdin) {
        Q_EMIT loaded(loadProjectFile(m_source.file));
        return;
    }
    m_channel = std::make_unique<ControlChannel>();
    connect(m_channel.get(), &ControlChannel::firstLine, this, &ProjectInput::takeFirstLine);
    if (m_source.controlStdin) {
        connect(m_channel.get(), &ControlChannel::stopRequested, this,
                &ProjectInput::stopRequested);
        connect(m_channel.get(), &ControlChannel::commandReceived, this,
                &ProjectInput::commandReceived);
        connect(m_channel.get(), &ControlChannel::misunderstood, this,
                &ProjectInput::misunderstood);
    }
}

void ProjectInput::takeFirstLine(const QByteArray &line)
{
    if (m_source.passwordStdin) {
        m_secrets.setStandardInput(line);
        Q_EMIT loaded(loadProjectFile(m_source.file));
        return;
    }
    const Core::Result<ControlRequest> request = ControlChannel::parseRequest(line);
    if (!request) {
        Q_EMIT loaded({{}, request.error(), {}});
        return;
    }
    m_secrets.setGiven(request->passwords);
    Q_EMIT loaded(loadProjectText(request->project, request->baseFolder));
}

} // namespace Inlet::Runner
