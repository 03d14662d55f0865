// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Script {

enum class LogLevel { Verbose, Info, Warning, Error };

/** "verbose", "info", "warning" or "error". */
[[nodiscard]] QString logLevelName(LogLevel level);

struct LogEntry
{
    LogLevel level = LogLevel::Info;
    QString text;
    int line = 0; ///< of the script, 0 when unknown

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/** What one run of a script writes, bounded: what exceeds the limits is dropped with one warning at its place. */
class ScriptLog
{
public:
    static constexpr qsizetype MaximumLines = 10'000;
    static constexpr qsizetype MaximumBytes = 1024 * 1024; ///< of UTF-8 text

    void append(LogEntry entry);

    /** Adds a line of Inlet's own, beyond the limits. */
    void note(LogLevel level, const QString &text);

    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; }

private:
    QList<LogEntry> m_entries;
    qsizetype m_lines = 0;
    qsizetype m_bytes = 0;
    bool m_full = false;
};

} // namespace Inlet::Script
