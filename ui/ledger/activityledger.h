// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/messagecopies.h"
#include "model/project.h"

#include <QString>

namespace Inlet::Ui {

/** Where the runner remembers the messages of an activity, with the user's own state folder. */
struct ActivityLedger
{
    QString file; ///< of the ledger; it may not be there yet
    Ledger::MessageCopies copies;

    /**
     * Fails with Configuration, and says why, when the designer cannot know the mailbox: a practice mailbox is not
     * remembered, and a template is evaluated only by a run. @p folder: where relative paths of the project start.
     */
    [[nodiscard]] static Core::Result<ActivityLedger>
    of(const Model::Project &project, const Model::Activity &activity, const QString &folder);
};

} // namespace Inlet::Ui
