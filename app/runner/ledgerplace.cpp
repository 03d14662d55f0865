// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/ledgerplace.h"

#include "ledger/statefolder.h"
#include "runner/mailboxendpoint.h"

#include <QFileInfo>

namespace Inlet::Runner {

Core::Result<LedgerPlace> ledgerPlace(const LoadedProject &project, const Model::Activity &activity,
                                      const QString &stateFolder)
{
    const auto connection = Model::effectiveConnection(project.project, activity);
    if (!connection)
        return connection.error();
    const QByteArray mailbox =
        MailboxEndpoint(*connection, activity.limits, project.folder).mailbox();
    const auto state = Ledger::StateFolder::at(
        stateFolder.isEmpty() ? Ledger::StateFolder::defaultPath() : stateFolder);
    return LedgerPlace{activity, mailbox, state.ledgerFile(activity.name, mailbox)};
}

Core::Result<QList<LedgerPlace>> existingLedgers(const LoadedProject &project, const QString &name,
                                                 const QString &stateFolder)
{
    QList<Model::Activity> activities = project.project.activities;
    if (!name.isEmpty()) {
        const auto index = findActivity(project.project, name);
        if (!index)
            return index.error();
        activities = {activities.at(*index)};
    }
    QList<LedgerPlace> places;
    for (const Model::Activity &activity : std::as_const(activities)) {
        const auto place = ledgerPlace(project, activity, stateFolder);
        if (!place)
            return place.error();
        if (QFileInfo::exists(place->file))
            places.append(*place);
    }
    return places;
}

} // namespace Inlet::Runner
