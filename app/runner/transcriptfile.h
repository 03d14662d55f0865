// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace Inlet::Runner {

/**
 * `--transcript FILE`: the conversations with servers, one line each: instant, name of the activity or account, `C: `,
 * `S: ` or `*: ` and the line. They come without secrets, see Pop3::Session::transcript(); the file is for its owner only.
 */
class TranscriptFile
{
public:
    /** Replaces @p path. Fails with NotFound. @p clock must outlive the file. */
    [[nodiscard]] static Core::Result<std::unique_ptr<TranscriptFile>>
    create(const QString &path, const Core::Clock &clock);

    /** On disk as far as the system is concerned when it returns; lines may be missing when the disk is full. */
    void write(const QString &name, const QString &line);

    TranscriptFile(const QString &path, const Core::Clock &clock);

private:
    QFile m_file;
    const Core::Clock &m_clock;
};

} // namespace Inlet::Runner
