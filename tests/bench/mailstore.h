// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dovecot.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Inlet::Bench {

/** Messages on disk, written once and put into Dovecot's mailbox anew for every run, as links. */
class MailStore
{
public:
    /** Writes @p count messages; @p sizeOf gives the size of each. */
    MailStore(int count, const std::function<qsizetype(int index)> &sizeOf);

    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    /** Makes the mailbox hold these messages and nothing else. */
    void fill(Test::Dovecot &dovecot) const;

private:
    QTemporaryDir m_folder;
    QStringList m_files;
    qint64 m_bytes = 0;
};

} // namespace Inlet::Bench
