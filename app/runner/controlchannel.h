// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace Inlet::Runner {

/** What the designer hands over in the first line: a snapshot of the unsaved project and what it may not write to disk. */
struct ControlRequest
{
    QByteArray project;                   ///< JSON, as in a project file
    QString baseFolder;                   ///< absolute: relative names of the project start here
    QHash<QString, QByteArray> passwords; ///< by name of the external account or activity; UTF-8
};

/** What a later line asks for. */
enum class ControlAction { Stop, Pause, Resume, Execute, Restart };

struct ControlCommand
{
    ControlAction action = ControlAction::Stop;
    QString activity; ///< empty: all of them

    friend bool operator==(const ControlCommand &, const ControlCommand &) = default;
};

/**
 * Standard input of a runner that the designer (or another program) started: lines of UTF-8. With `--control-stdin`
 * the first one is a JSON object `{"project": {...}, "baseDirectory": "...", "passwords": {"NAME": "..."}}`, later ones
 * are commands: a word, possibly a space and the name of an activity. `stop` alone and the end of the input stop
 * everything. With `--password-stdin` the first line is the password.
 */
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    explicit ControlChannel(QObject *parent = nullptr);
    ~ControlChannel() override;

    /** Understands the first line. Fails with Usage. */
    [[nodiscard]] static Core::Result<ControlRequest> parseRequest(const QByteArray &line);

    /** Understands a later line. Fails with Usage. */
    [[nodiscard]] static Core::Result<ControlCommand> parseCommand(const QByteArray &line);

Q_SIGNALS:
    void firstLine(
        const QByteArray &line); ///< without its line end; empty when the input ended before one
    void stopRequested();
    void commandReceived(
        const Inlet::Runner::ControlCommand &command); ///< any but the stop of everything
    void misunderstood(const Inlet::Core::Error &error);

private:
    void read();
    void takeLine(const QByteArray &line);

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
    bool m_hasFirstLine = false;
};

} // namespace Inlet::Runner
