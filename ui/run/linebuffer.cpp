// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/linebuffer.h"

#include <utility>

namespace Inlet::Ui {

QList<QByteArray> LineBuffer::add(const QByteArray &chunk)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
        QByteArray line = takeRest() + chunk.mid(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
        from = end + 1;
    }
    m_rest += chunk.mid(from);
    if (m_rest.size() > MaxLineBytes)
        lines.append(takeRest());
    return lines;
}

QByteArray LineBuffer::takeRest()
{
    return std::exchange(m_rest, {});
}

} // namespace Inlet::Ui
