// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptline.h"

#include "core/clock.h"

#include <array>
#include <utility>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Direction = TranscriptLine::Direction;

namespace {

constexpr std::array Marks{
    std::pair{Direction::Client, "C: "_L1},          std::pair{Direction::Server, "S: "_L1},
    std::pair{Direction::Connect, "*: connect "_L1}, std::pair{Direction::Tls, "*: tls "_L1},
    std::pair{Direction::End, "*: end"_L1},
};

} // namespace

TranscriptLine TranscriptLine::fromFile(QByteArrayView line)
{
    const QString whole = QString::fromUtf8(line);
    const qsizetype nameAt = whole.indexOf(u' ') + 1;
    const qsizetype markAt = whole.indexOf(u' ', nameAt) + 1;
    const QDateTime time = QDateTime::fromString(whole.left(nameAt - 1), Qt::ISODateWithMs);
    if (nameAt <= 0 || markAt <= 0 || !time.isValid())
        return {{}, {}, Direction::Foreign, whole};
    const QStringView rest = QStringView(whole).sliced(markAt);
    for (const auto &[direction, mark] : Marks) {
        if (rest.startsWith(mark)) {
            const QStringView text = rest.sliced(mark.size());
            return {time, whole.sliced(nameAt, markAt - nameAt - 1), direction,
                    (direction == Direction::End ? text.trimmed() : text).toString()};
        }
    }
    return {{}, {}, Direction::Foreign, whole};
}

QString TranscriptLine::toFile() const
{
    QString mark;
    for (const auto &[candidate, words] : Marks) {
        if (candidate == direction)
            mark = words;
    }
    if (mark.isEmpty())
        return text;
    if (direction == Direction::End && !text.isEmpty())
        mark += u' ';
    return u"%1 %2 %3%4"_s.arg(Core::toEventTime(time), name, mark, text);
}

} // namespace Inlet::Ui
