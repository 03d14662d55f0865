// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/transcriptfile.h"

#include <QCoreApplication>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

TranscriptFile::TranscriptFile(const QString &path, const Core::Clock &clock)
    : m_file(path)
    , m_clock(clock)
{}

Core::Result<std::unique_ptr<TranscriptFile>> TranscriptFile::create(const QString &path,
                                                                     const Core::Clock &clock)
{
    auto transcript = std::make_unique<TranscriptFile>(path, clock);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile &file = transcript->m_file;
    // A file that is there keeps its permissions in open(); it is closed to others before anything is in it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, ownerOnly)
        || !file.setPermissions(ownerOnly)) {
        return Core::Error{
            Core::ErrorCode::NotFound,
            QCoreApplication::translate("Inlet::Runner",
                                        "The file \"%1\" for the transcript cannot be written. "
                                        "Name one in a folder that exists and is yours.")
                .arg(path),
            file.errorString()};
    }
    return transcript;
}

void TranscriptFile::write(const QString &name, const QString &line)
{
    m_file.write(u"%1 %2 %3\n"_s.arg(Core::toEventTime(m_clock.now()), name, line).toUtf8());
}

} // namespace Inlet::Runner
