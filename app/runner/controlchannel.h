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

/**
 * Standard input of a runner that the designer (or another program) started: lines of UTF-8. With `--control-stdin`
 * the first one is a JSON object `{"project": {...}, "baseDirectory": "...", "passwords": {"NAME": "..."}}`, later ones
 * are commands: `stop`. The end of the input means stop, too. With `--password-stdin` the first line is the password.
 */
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    explicit ControlChannel(QObject *parent = nullptr);
    ~ControlChannel() override;

    /** Understands the first line. Fails with Usage. */
    [[nodiscard]] static Core::Result<ControlRequest> parseRequest(const QByteArray &line);

Q_SIGNALS:
    void firstLine(
        const QByteArray &line); ///< without its line end; empty when the input ended before one
    void stopRequested();

private:
    void read();
    void takeLine(const QByteArray &line);

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
    bool m_hasFirstLine = false;
};

} // namespace Inlet::Runner
