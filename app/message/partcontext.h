// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/limits.h"
#include "message/problem.h"

#include <QByteArrayView>
#include <QString>

namespace Inlet::Message {

/** What the parts of one message share. Owned by the message, at a place that does not move. */
struct PartContext
{
    QByteArrayView message; ///< as received
    Limits limits;
    bool skipMalformedParts = false;
    int depth = 0; ///< levels of nesting around the message
    ProblemList problems{limits.problems};

    /** @p place is a view into the message, or null for a problem without one place. */
    void note(Severity severity, const char *code, const QString &part, QByteArrayView place,
              const QString &text)
    {
        problems.add({.severity = severity,
                      .code = QString::fromLatin1(code),
                      .part = part,
                      .offset = place.isNull() ? -1 : place.data() - message.data(),
                      .text = text});
    }
};

} // namespace Inlet::Message
