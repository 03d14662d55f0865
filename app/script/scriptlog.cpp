// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptlog.h"

#include <QCoreApplication>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Verbose: return u"verbose"_s;
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Warning: return u"warning"_s;
    case LogLevel::Error: return u"error"_s;
    }
    return u"info"_s;
}

void ScriptLog::append(LogEntry entry)
{
    if (m_full)
        return;
    // The UTF-16 length is a lower bound of the UTF-8 length, so a bomb is not converted to be measured.
    const bool huge = entry.text.size() > MaximumBytes;
    const qsizetype bytes = huge ? entry.text.size() : entry.text.toUtf8().size();
    if (m_lines == MaximumLines || huge || m_bytes + bytes > MaximumBytes) {
        m_full = true;
        note(LogLevel::Warning,
             QCoreApplication::translate(
                 "Inlet::Script::ScriptLog",
                 "The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.")
                 .arg(MaximumLines));
        return;
    }
    ++m_lines;
    m_bytes += bytes;
    m_entries.append(std::move(entry));
}

void ScriptLog::note(LogLevel level, const QString &text)
{
    m_entries.append({level, text, 0});
}

} // namespace Inlet::Script
