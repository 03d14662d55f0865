// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/controlchannel.h"
#include "runner/projectloader.h"
#include "storage/secretsources.h"

#include <QObject>

#include <memory>

namespace Inlet::Runner {

/** Where a command that logs in gets its project and passwords from. */
struct ProjectSource
{
    QString file;               ///< unused with controlStdin
    bool passwordStdin = false; ///< the first line of standard input is the password
    bool controlStdin = false;  ///< see ControlChannel
};

/** Reads a project and the passwords that come with it on standard input. */
class ProjectInput : public QObject
{
    Q_OBJECT

public:
    /** @p secrets takes what standard input brings; it must outlive this object. */
    ProjectInput(ProjectSource source, Storage::SecretSources &secrets, QObject *parent = nullptr);

    /** Ends in loaded(), possibly before it returns. */
    void read();

Q_SIGNALS:
    void loaded(const Inlet::Runner::LoadResult &result);
    /** With controlStdin: the program that started this one wants it to end. */
    void stopRequested();
    /** With controlStdin: any other wish. */
    void commandReceived(const Inlet::Runner::ControlCommand &command);
    void misunderstood(const Inlet::Core::Error &error);

private:
    void takeFirstLine(const QByteArray &line);

    ProjectSource m_source;
    Storage::SecretSources &m_secrets;
    std::unique_ptr<ControlChannel> m_channel;
};

} // namespace Inlet::Runner
