// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/field.h"

#include <QCoreApplication>

namespace Inlet::Document {

namespace {

struct UndoCommands
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Document::UndoCommands)
};

} // namespace

QString stepName(Field field)
{
    switch (field) {
    case Field::Everything: return UndoCommands::tr("Change Activity");
    case Field::Project: return UndoCommands::tr("Change Project");
    case Field::Accounts: return UndoCommands::tr("Change External Accounts");
    case Field::Activities: return UndoCommands::tr("Change Activities");
    case Field::Name: return UndoCommands::tr("Change Name");
    case Field::Label: return UndoCommands::tr("Change Label");
    case Field::UseExternalAccount: return UndoCommands::tr("Change Use of an External Account");
    case Field::ExternalAccount: return UndoCommands::tr("Change External Account");
    case Field::Server: return UndoCommands::tr("Change POP3 Server");
    case Field::Port: return UndoCommands::tr("Change Port");
    case Field::Account: return UndoCommands::tr("Change POP3 Account");
    case Field::Security: return UndoCommands::tr("Change Security");
    case Field::Certificates: return UndoCommands::tr("Change Trusted Certificates");
    case Field::StopAfterFirst: return UndoCommands::tr("Change Stop Option");
    case Field::Script: return UndoCommands::tr("Change Script");
    case Field::SkipMalformedParts: return UndoCommands::tr("Change Skipping of Portions");
    case Field::ProcessErrors: return UndoCommands::tr("Change Process Errors");
    case Field::ProcessNoEmail: return UndoCommands::tr("Change Process Email Nonexistence");
    case Field::PlanExecution: return UndoCommands::tr("Change Plan Execution");
    case Field::StopAfterEvent: return UndoCommands::tr("Change Stop of the Schedule");
    case Field::Schedule: return UndoCommands::tr("Change Schedule");
    case Field::Expirations: return UndoCommands::tr("Change Expirations");
    case Field::Samples: return UndoCommands::tr("Change Samples");
    case Field::Advanced: return UndoCommands::tr("Change Advanced Parameters");
    }
    return {};
}

} // namespace Inlet::Document
