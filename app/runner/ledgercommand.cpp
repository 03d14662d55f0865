// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/ledgercommand.h"

#include "core/clock.h"
#include "engine/eventemitter.h"
#include "ledger/statefolder.h"
#include "runner/mailboxendpoint.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using Engine::stringOrNull;

namespace {

constexpr int RowsAtOnce = 500;

QJsonValue instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(Core::toEventTime(instant)) : QJsonValue::Null;
}

QString localTime(const QDateTime &instant)
{
    return instant.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/** Mail decides what is in a subject; it must not decide how many lines there are. */
QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u' ';
    }
    return text.simplified();
}

/** Gives every row of a paged query of the ledger to @p use. */
template <typename Read, typename Use>
Core::Result<void> forEachRow(Read read, Use use)
{
    for (qint64 offset = 0;; offset += RowsAtOnce) {
        const auto rows = read(offset, RowsAtOnce);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            use(row);
        if (rows->size() < RowsAtOnce)
            return {};
    }
}

QJsonObject toJson(const Ledger::Counts &counts)
{
    return {{u"handled"_s, counts.handled},
            {u"gone"_s, counts.gone},
            {u"pending"_s, counts.pending},
            {u"left"_s, counts.left},
            {u"fired"_s, counts.fired},
            {u"delivered"_s, counts.delivered},
            {u"undelivered"_s, counts.undelivered},
            {u"quarantined"_s, counts.quarantined}};
}

QJsonObject toJson(const Ledger::HandledMessage &message)
{
    const Ledger::Decision &decision = message.decision;
    return {{u"decidedAt"_s, instantOrNull(decision.decidedAt)},
            {u"uid"_s, QString::fromUtf8(decision.uid)},
            {u"sha256"_s, QString::fromLatin1(decision.sha256.toHex())},
            {u"size"_s, decision.size},
            {u"from"_s, decision.from},
            {u"subject"_s, decision.subject},
            {u"messageId"_s, decision.messageId},
            {u"returnCode"_s, decision.returnCode},
            {u"action"_s, decision.remove ? u"delete"_s : u"leave"_s},
            {u"transition"_s, stringOrNull(decision.transition)},
            {u"transitionId"_s, stringOrNull(decision.eventId)},
            {u"vars"_s, decision.vars},
            {u"gone"_s, message.gone}};
}

QJsonObject toJson(const Ledger::FiredTransition &fired)
{
    const Ledger::OutboxEntry &entry = fired.entry;
    return {{u"name"_s, entry.transition},
            {u"id"_s, entry.eventId},
            {u"delivered"_s, fired.deliveredAt.isValid()},
            {u"deliveredAt"_s, instantOrNull(fired.deliveredAt)},
            {u"attempts"_s, entry.attempts},
            {u"nextAttempt"_s, instantOrNull(entry.nextAttempt)},
            {u"lastError"_s, stringOrNull(entry.lastError)}};
}

QJsonObject toJson(const Ledger::QuarantinedMessage &message)
{
    const Ledger::Failure &failure = message.lastFailure;
    return {{u"uid"_s, QString::fromUtf8(failure.uid)},
            {u"size"_s, failure.listedSize},
            {u"from"_s, failure.from},
            {u"subject"_s, failure.subject},
            {u"messageId"_s, failure.messageId},
            {u"error"_s, failure.error},
            {u"failures"_s, message.failures},
            {u"firstFailed"_s, instantOrNull(message.firstFailed)},
            {u"lastFailed"_s, instantOrNull(failure.failedAt)}};
}

} // namespace

LedgerCommand::LedgerCommand(LedgerArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
{}

void LedgerCommand::start()
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load);
        m_exitStatus = Core::exitStatus(load.error.code);
        end();
        return;
    }
    const Model::Project &project = load.loaded->project;
    if (m_arguments.activity.isEmpty()) {
        for (const Model::Activity &activity : project.activities)
            show(*load.loaded, activity);
    } else if (const auto index = findActivity(project, m_arguments.activity); index) {
        show(*load.loaded, project.activities.at(*index));
    } else {
        fail(index.error());
    }
    end();
}

void LedgerCommand::show(const LoadedProject &project, const Model::Activity &activity)
{
    const auto connection = Model::effectiveConnection(project.project, activity);
    if (!connection) {
        fail(connection.error());
        return;
    }
    const QByteArray mailbox =
        MailboxEndpoint(*connection, activity.limits, project.folder).mailbox();
    const auto state = Ledger::StateFolder::at(m_arguments.stateFolder.isEmpty()
                                                   ? Ledger::StateFolder::defaultPath()
                                                   : m_arguments.stateFolder);
    const QString file = state.ledgerFile(activity.name, mailbox);
    if (!QFileInfo::exists(file)) {
        printMissing(activity, mailbox, file);
        return;
    }
    if (const auto shown = show(activity, mailbox, file); !shown)
        fail(shown.error());
}

void LedgerCommand::printMissing(const Model::Activity &activity, const QByteArray &mailbox,
                                 const QString &file)
{
    const QString text =
        tr("There is no ledger yet for the mailbox \"%1\": nothing has been handled with this "
           "state folder. (A practice mailbox is remembered only when --state is given.)")
            .arg(QString::fromUtf8(mailbox));
    print(activity, u"ledger"_s,
          {{u"exists"_s, false},
           {u"mailbox"_s, QString::fromUtf8(mailbox)},
           {u"file"_s, file},
           {u"text"_s, text}},
          text);
}

Core::Result<void> LedgerCommand::show(const Model::Activity &activity, const QByteArray &mailbox,
                                       const QString &file)
{
    const auto opened = Ledger::Ledger::open(file);
    if (!opened)
        return opened.error();
    const Ledger::Ledger &ledger = **opened;
    const auto counts = ledger.counts();
    if (!counts)
        return counts.error();
    QJsonObject totals = toJson(*counts);
    totals.insert(u"exists"_s, true);
    totals.insert(u"mailbox"_s, QString::fromUtf8(mailbox));
    totals.insert(u"file"_s, file);
    print(activity, u"ledger"_s, totals,
          tr("%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 fired a "
             "transition; %7 transitions delivered to a destination, %8 waiting; %9 messages in "
             "quarantine.")
              .arg(QString::fromUtf8(mailbox))
              .arg(counts->handled)
              .arg(counts->gone)
              .arg(counts->pending)
              .arg(counts->left)
              .arg(counts->fired)
              .arg(counts->delivered)
              .arg(counts->undelivered)
              .arg(counts->quarantined));

    const auto messages = forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.handledMessages(offset, limit); },
        [this, &activity](const Ledger::HandledMessage &message) {
            const Ledger::Decision &decision = message.decision;
            const QString fate = message.gone      ? tr("deleted")
                                 : decision.remove ? tr("to be deleted")
                                                   : tr("left");
            print(activity, u"message"_s, toJson(message),
                  tr("%1 code %2, %3, transition %4: \"%5\" from %6")
                      .arg(localTime(decision.decidedAt))
                      .arg(decision.returnCode)
                      .arg(fate, decision.transition.isEmpty() ? u"-"_s : decision.transition,
                           oneLine(decision.subject), oneLine(decision.from)));
        });
    if (!messages)
        return messages.error();

    if (const auto transitions = showTransitions(activity, ledger); !transitions)
        return transitions.error();

    return forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.quarantine(offset, limit); },
        [this, &activity](const Ledger::QuarantinedMessage &message) {
            const Ledger::Failure &failure = message.lastFailure;
            print(
                activity, u"quarantine"_s, toJson(message),
                tr("%1 failed %2 times: \"%3\" from %4: %5")
                    .arg(localTime(failure.failedAt))
                    .arg(message.failures)
                    .arg(oneLine(failure.subject), oneLine(failure.from), oneLine(failure.error)));
        });
}

Core::Result<void> LedgerCommand::showTransitions(const Model::Activity &activity,
                                                  const Ledger::Ledger &ledger)
{
    const auto show = [this, &activity](const Ledger::FiredTransition &fired) {
        const Ledger::OutboxEntry &entry = fired.entry;
        print(activity, u"transition"_s, toJson(fired),
              fired.deliveredAt.isValid()
                  ? tr("%1 %2 %3 delivered")
                        .arg(localTime(fired.deliveredAt), entry.transition, entry.eventId)
                  : tr("waiting %1 %2 after %3 attempts: %4")
                        .arg(entry.transition, entry.eventId)
                        .arg(entry.attempts)
                        .arg(entry.lastError.isEmpty() ? u"-"_s : oneLine(entry.lastError)));
    };
    QSet<QString> shown;
    const auto delivered = forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.firedTransitions(offset, limit); },
        [&](const Ledger::FiredTransition &fired) {
            shown.insert(fired.entry.eventId);
            show(fired);
        });
    if (!delivered)
        return delivered;
    // One without a destination never was in the outbox: it counted as delivered when it fired.
    return forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.handledMessages(offset, limit); },
        [&](const Ledger::HandledMessage &message) {
            const Ledger::Decision &decision = message.decision;
            if (decision.eventId.isEmpty() || shown.contains(decision.eventId))
                return;
            Ledger::FiredTransition fired;
            fired.entry.eventId = decision.eventId;
            fired.entry.transition = decision.transition;
            fired.deliveredAt = decision.decidedAt;
            show(fired);
        });
}

void LedgerCommand::print(const Model::Activity &activity, const QString &type, QJsonObject members,
                          const QString &text)
{
    if (m_arguments.log == LogFormat::JsonLines) {
        members.insert(u"type"_s, type);
        members.insert(u"activity"_s, activity.name);
        m_printer.printLine(QJsonDocument(members).toJson(QJsonDocument::Compact));
    } else {
        m_printer.printLine(
            u"%1 %2 %3"_s.arg(activity.name, type.leftJustified(10), text).toUtf8());
    }
}

void LedgerCommand::fail(const Core::Error &error)
{
    complain(error);
    if (m_exitStatus == 0)
        m_exitStatus = Core::exitStatus(error.code);
}

void LedgerCommand::end()
{
    m_printer.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
