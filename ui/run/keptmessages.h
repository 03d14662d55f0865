// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QQueue>
#include <QTemporaryDir>

namespace Inlet::Ui {

/**
 * The folder in which a runner that goes on for days keeps copies of messages for the message viewer: the latest ones
 * only, so that it does not fill the disk. It goes away with this object.
 */
class KeptMessages
{
public:
    static constexpr qsizetype MaxMessages = 500;

    /** Empty when no folder could be made; then no messages are kept. */
    [[nodiscard]] QString folder() const
    {
        return m_folder.isValid() ? m_folder.path() : QString();
    }

    /** Counts the message of a `message` event, and removes the oldest one when there are too many. */
    void add(const Core::Event &event);

private:
    QTemporaryDir m_folder;
    QQueue<QString> m_files;
};

} // namespace Inlet::Ui
