// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/activityledger.h"

#include "ledger/statefolder.h"
#include "model/templates.h"

#include <QCoreApplication>
#include <QDir>

namespace Inlet::Ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::ActivityLedger)
};

Core::Error unknown(const QString &text)
{
    return {Core::ErrorCode::Configuration, text, {}};
}

} // namespace

Core::Result<ActivityLedger> ActivityLedger::of(const Model::Project &project,
                                                const Model::Activity &activity,
                                                const QString &folder)
{
    const auto effective = Model::effectiveConnection(project, activity);
    if (!effective)
        return effective.error();
    const Model::Connection &connection = effective->connection;
    if (connection.practiceFolder()) {
        return unknown(Texts::tr("Nothing is remembered of a practice mailbox: each run starts "
                                 "anew."));
    }
    Model::Activity templates = activity; // its fields are handed out to be filled in
    if (!Model::connectionTemplates(templates).isEmpty()) {
        return unknown(Texts::tr("The mailbox is known only during a run, because its server or "
                                 "account is an expression."));
    }
    const QByteArray mailbox =
        Ledger::mailboxIdentity(connection.server, connection.port, connection.account);
    const auto state = Ledger::StateFolder::at(Ledger::StateFolder::defaultPath());
    const QString &chosen = activity.memory.messagesFolder;
    return ActivityLedger{state.ledgerFile(activity.name, mailbox),
                          Ledger::MessageCopies(chosen.isEmpty()
                                                    ? state.copiesFolder(activity.name, mailbox)
                                                    : QDir(folder).absoluteFilePath(chosen))};
}

} // namespace Inlet::Ui
