// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/releasecommand.h"

#include "ledger/ledger.h"
#include "ledger/ledgerjson.h"
#include "runner/ledgeroutput.h"
#include "runner/ledgerplace.h"

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

ReleaseCommand::ReleaseCommand(LedgerArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
{}

void ReleaseCommand::start()
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load);
        Q_EMIT finished(Core::exitStatus(load.error.code));
        return;
    }
    const auto places =
        existingLedgers(*load.loaded, m_arguments.activity, m_arguments.stateFolder);
    if (!places) {
        end(places.error());
        return;
    }
    LedgerOutput output(m_arguments.format, m_arguments.output);
    if (const auto opened = output.open(); !opened) {
        end(opened.error());
        return;
    }
    const std::optional<QString> id = oneOf(m_arguments.release);
    bool any = false;
    for (const LedgerPlace &place : *places) {
        const auto ledger = Ledger::Ledger::open(place.file);
        if (!ledger) {
            end(ledger.error());
            return;
        }
        const auto released = (*ledger)->quarantine().release(id);
        if (!released) {
            end(released.error());
            return;
        }
        for (const Ledger::QuarantinedMessage &message : *released) {
            any = true;
            output.write(place.activity.name, u"released"_s, toJson(message),
                         tr("%1: the next pass handles it anew.").arg(message.id));
        }
    }
    if (const auto written = output.finish(); !written) {
        end(written.error());
    } else if (id && !any) {
        end({Core::ErrorCode::NotFound,
             tr("No message with the id \"%1\" is in quarantine. \"inlet-run ledger --quarantine\" "
                "lists those that are.")
                 .arg(*id),
             {}});
    } else {
        Q_EMIT finished(0);
    }
}

void ReleaseCommand::end(const Core::Error &error)
{
    complain(error);
    Q_EMIT finished(Core::exitStatus(error.code));
}

} // namespace Inlet::Runner
