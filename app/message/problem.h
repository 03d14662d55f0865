// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/limits.h"

#include <QLatin1StringView>
#include <QList>
#include <QSet>
#include <QString>

namespace Inlet::Message {

enum class Severity {
    Warning, ///< read leniently; nothing is lost, or only a replacement character shows it
    Error, ///< the part is badly formed or uses an unsupported encoding (the "skip" option looks at these)
};

/** Something about a message that its standard does not allow. */
struct Problem
{
    Severity severity = Severity::Warning;
    QString code;       ///< stable name for programs, such as "base64-damaged"
    QString part;       ///< path of the part, such as "1.2"; empty for the message as a whole
    qint64 offset = -1; ///< byte in the message as received, from 0; -1 when it has no one place
    QString text;       ///< translated sentence

    friend bool operator==(const Problem &, const Problem &) = default;
};

/** "warning" or "error": the `severity` member of the public formats. */
[[nodiscard]] QLatin1StringView severityName(Severity severity);

/**
 * The problems of one message in the order they were found. Decoding is lazy, so the list can grow when a body is
 * first read. Bounded, because every byte of a hostile message could be a problem of its own.
 */
class ProblemList
{
public:
    explicit ProblemList(int limit = Limits().problems);

    /** Adds @p problem unless the same code was noted for the same part and offset, or the list is full. */
    void add(Problem problem);

    [[nodiscard]] const QList<Problem> &items() const { return m_items; }
    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    [[nodiscard]] bool isFull() const { return m_items.size() >= m_limit; }

private:
    struct Place
    {
        QString code;
        QString part;
        qint64 offset;

        friend bool operator==(const Place &, const Place &) = default;
        friend std::size_t qHash(const Place &place, std::size_t seed) noexcept
        {
            return qHashMulti(seed, place.code, place.part, place.offset);
        }
    };

    QSet<Place> m_seen;
    QList<Problem> m_items;
    int m_limit;
    bool m_hasErrors = false;
};

} // namespace Inlet::Message
