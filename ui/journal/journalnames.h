// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <limits>

namespace Inlet::Ui {

/** Small numbers for the few names that many rows of a journal share. */
class JournalNames
{
public:
    using Id = quint16;

    /** Its number; a name that is met for the first time gets one. 0 is the empty name, and any beyond the last number. */
    [[nodiscard]] Id idOf(const QString &name)
    {
        if (const auto known = m_ids.constFind(name); known != m_ids.cend())
            return *known;
        if (m_names.size() > std::numeric_limits<Id>::max())
            return 0;
        const auto id = static_cast<Id>(m_names.size());
        m_names.append(name);
        m_ids.insert(name, id);
        return id;
    }

    /** In the order of their numbers, the empty one first. */
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names{QString()};
    QHash<QString, Id> m_ids{{QString(), 0}};
};

} // namespace Inlet::Ui
