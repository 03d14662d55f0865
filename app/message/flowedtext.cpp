// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/flowedtext.h"

namespace Inlet::Message {

using namespace Qt::StringLiterals;

QString unflowed(QStringView text, bool deleteSpace)
{
    QString result;
    result.reserve(text.size());
    bool flowing = false;
    qsizetype flowingDepth = 0;
    const bool endsWithBreak = text.endsWith(u'\n');
    if (endsWithBreak)
        text.chop(1);
    bool first = true;
    for (QStringView line : text.tokenize(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        // RFC 3676 section 4.5: a change of depth ends a paragraph even where the line says otherwise, and so does
        // the signature separator (4.3).
        const bool signature = line == "-- "_L1;
        if (flowing && (depth != flowingDepth || signature))
            flowing = false;
        if (!flowing) {
            if (!first)
                result += u'\n';
            if (depth > 0) {
                result += QString(depth, u'>');
                result += u' ';
            }
        }
        first = false;
        flowing = line.endsWith(u' ') && !signature;
        flowingDepth = depth;
        if (flowing && deleteSpace)
            line.chop(1);
        result += line;
    }
    if (endsWithBreak)
        result += u'\n';
    return result;
}

} // namespace Inlet::Message
