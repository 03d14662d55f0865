// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/capabilities.h"

#include "pop3/reply.h"

#include <algorithm>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;

bool Capabilities::addLine(QByteArrayView line)
{
    if (++m_lines > MaxLines)
        return false;
    QByteArrayList words = line.toByteArray().simplified().split(' ');
    const QByteArray tag = words.takeFirst().toUpper();
    if (!tag.isEmpty())
        m_tags[tag] += words;
    return true;
}

bool Capabilities::has(QByteArrayView tag) const
{
    return m_tags.contains(tag.toByteArray());
}

bool Capabilities::offersMechanism(QByteArrayView mechanism) const
{
    const QByteArrayList offered = m_tags.value("SASL"_ba);
    return std::ranges::any_of(offered, [mechanism](const QByteArray &name) {
        return name.compare(mechanism, Qt::CaseInsensitive) == 0;
    });
}

QStringList Capabilities::toStringList() const
{
    QStringList list;
    for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag)
        list += displayable((QByteArrayList{tag.key()} + tag.value()).join(' '));
    return list;
}

} // namespace Inlet::Pop3
