// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/whatifcommand.h"

#include "ledger/statefolder.h"
#include "runner/mailboxendpoint.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;

} // namespace

WhatIfCommand::WhatIfCommand(EvalArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
    , m_input({m_arguments.project, false, m_arguments.controlStdin}, m_secrets)
    , m_task(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&m_input, &ProjectInput::loaded, this, &WhatIfCommand::begin);
    connect(&m_input, &ProjectInput::stopRequested, this, &WhatIfCommand::end);
}

WhatIfCommand::~WhatIfCommand() = default;

void WhatIfCommand::start()
{
    m_input.read();
}

void WhatIfCommand::begin(const LoadResult &load)
{
    if (!load.loaded) {
        complain(load);
        m_exitStatus = Core::exitStatus(load.error.code);
        return end();
    }
    const Model::Project &project = load.loaded->project;
    const Core::Result<qsizetype> index = findActivity(project, m_arguments.activity);
    if (!index)
        return fail(index.error());
    if (const auto refusal = HandlerBatch::refusal(project, *index)) {
        complain(LoadResult{{}, refusal->error, refusal->problems});
        m_exitStatus = Core::exitStatus(refusal->error.code);
        return end();
    }
    const Model::Activity &activity = project.activities.at(*index);
    m_activity = activity.name;
    const auto connection = Model::effectiveConnection(project, activity);
    if (!connection)
        return fail(connection.error());
    const QByteArray mailbox =
        MailboxEndpoint(*connection, activity.limits, load.loaded->folder).mailbox();
    const auto state = Ledger::StateFolder::at(m_arguments.stateFolder.isEmpty()
                                                   ? Ledger::StateFolder::defaultPath()
                                                   : m_arguments.stateFolder);
    const auto collected = collect(state.ledgerFile(activity.name, mailbox),
                                   messageCopies(activity, load.loaded->folder, state, mailbox));
    if (!collected)
        return fail(collected.error());
    runHandler(project, *index);
}

Core::Result<void> WhatIfCommand::collect(const QString &ledgerFile,
                                          const Ledger::MessageCopies &copies)
{
    const auto reader = Ledger::LedgerReader::open(ledgerFile);
    if (!reader)
        return reader.error();
    Ledger::LedgerReader::Position position;
    for (bool atEnd = false; !atEnd;) {
        const auto step = (*reader)->scan({}, position, RowsAtOnce);
        if (!step)
            return step.error();
        for (const qint64 id : step->found) {
            const auto entry = (*reader)->entry(id);
            if (!entry)
                return entry.error();
            if (!*entry)
                continue;
            const QString file = copies.pathOf((*entry)->message.decision.sha256);
            if (QFileInfo::exists(file))
                m_messages.append({**entry, file, {}});
            else
                ++m_withoutCopy;
        }
        position = step->next;
        atEnd = step->atEnd;
    }
    std::ranges::reverse(m_messages);
    return {};
}

void WhatIfCommand::runHandler(const Model::Project &project, qsizetype index)
{
    QList<HandlerBatch::File> files;
    for (const PastHandling &message : std::as_const(m_messages))
        files.append({message.file, QString::fromUtf8(message.before.message.decision.uid)});
    // Each message from the same variables: what a run left in them is not known any more.
    m_batch = std::make_unique<HandlerBatch>(
        project, index, files, HandlerBatch::Variables::OfInitialization, m_task, m_clock);
    connect(m_batch.get(), &HandlerBatch::handled, this, &WhatIfCommand::takeOutcome);
    connect(
        m_batch.get(), &HandlerBatch::unreadable, this,
        [this](const Engine::MessageFacts &, const Core::Error &error) { takeUnreadable(error); });
    connect(m_batch.get(), &HandlerBatch::failed, this, &WhatIfCommand::fail);
    connect(m_batch.get(), &HandlerBatch::finished, this, &WhatIfCommand::conclude);
    m_batch->start();
}

void WhatIfCommand::takeOutcome(const Engine::MessageFacts &facts,
                                const Handler::HandlerOutcome &outcome)
{
    PastHandling &message = m_messages[facts.number - 1];
    message.now = outcome;
    ++m_compared;
    if (outcome.error) {
        ++m_failed;
        m_exitStatus = Core::exitStatus(Core::ErrorCode::Script);
    }
    if (message.changes().isEmpty())
        return;
    ++m_changed;
    emitEvent(u"what-if"_s, message.members(), message.text());
}

/** It was removed since it was looked for. */
void WhatIfCommand::takeUnreadable(const Core::Error &error)
{
    complain(error);
    ++m_withoutCopy;
}

void WhatIfCommand::conclude()
{
    QString text = tr("Of %1 messages, %2 would be handled differently, %3 of these fail.")
                       .arg(m_compared)
                       .arg(m_changed)
                       .arg(m_failed);
    if (m_withoutCopy > 0) {
        text += u' '
                + tr("Of %1 more messages no copy is kept; \"memory.keepMessages\" of the activity "
                     "keeps them.")
                      .arg(m_withoutCopy);
    }
    emitEvent(u"what-if-finished"_s,
              {{u"compared"_s, m_compared},
               {u"changed"_s, m_changed},
               {u"failed"_s, m_failed},
               {u"withoutCopy"_s, m_withoutCopy}},
              text);
    end();
}

void WhatIfCommand::emitEvent(const QString &type, const QJsonObject &members, const QString &text)
{
    if (m_arguments.log == LogFormat::JsonLines)
        m_printer.print({m_clock.now(), type, m_activity, m_task, 0, members});
    else
        m_printer.printLine(text.toUtf8());
}

void WhatIfCommand::fail(const Core::Error &error)
{
    complain(error);
    m_exitStatus = Core::exitStatus(error.code);
    end();
}

void WhatIfCommand::end()
{
    m_printer.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
