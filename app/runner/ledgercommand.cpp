// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/ledgercommand.h"

#include "ledger/ledgerjson.h"
#include "runner/ledgerplace.h"

#include <QFileInfo>
#include <QSet>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;

namespace RowType {
constexpr auto Totals = "ledger"_L1;
constexpr auto Message = "message"_L1;
constexpr auto Transition = "transition"_L1;
constexpr auto Quarantine = "quarantine"_L1;
constexpr auto Failing = "failing"_L1;
} // namespace RowType

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

} // namespace

LedgerCommand::LedgerCommand(LedgerArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_output(m_arguments.format, m_arguments.output)
{}

void LedgerCommand::start()
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load);
        Q_EMIT finished(Core::exitStatus(load.error.code));
        return;
    }
    if (const auto opened = m_output.open(); !opened) {
        fail(opened.error());
        Q_EMIT finished(m_exitStatus);
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
    const auto place = ledgerPlace(project, activity, m_arguments.stateFolder);
    if (!place) {
        fail(place.error());
        return;
    }
    const QByteArray &mailbox = place->mailbox;
    const QString &file = place->file;
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
    if (!wants(RowType::Totals))
        return;
    print(activity, RowType::Totals,
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
    if (wants(RowType::Totals)) {
        const auto counts = ledger.counts();
        if (!counts)
            return counts.error();
        printTotals(activity, mailbox, file, *counts);
    }
    if (wants(RowType::Message)) {
        if (const auto messages = showMessages(activity, file); !messages)
            return messages;
    }
    if (wants(RowType::Transition)) {
        if (const auto transitions = showTransitions(activity, ledger, file); !transitions)
            return transitions;
    }
    const bool wantsFailed = wants(RowType::Quarantine) || wants(RowType::Failing);
    return wantsFailed ? showQuarantine(activity, ledger) : Core::Result<void>();
}

void LedgerCommand::printTotals(const Model::Activity &activity, const QByteArray &mailbox,
                                const QString &file, const Ledger::Counts &counts)
{
    QJsonObject totals = toJson(counts);
    totals.insert(u"exists"_s, true);
    totals.insert(u"mailbox"_s, QString::fromUtf8(mailbox));
    totals.insert(u"file"_s, file);
    print(activity, RowType::Totals, totals,
          tr("%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 transitions "
             "fired, of these %7 delivered (%8 had no destination), %9 waiting, %10 given up; %11 "
             "messages in quarantine, %12 failing.")
              .arg(QString::fromUtf8(mailbox))
              .arg(counts.handled)
              .arg(counts.gone)
              .arg(counts.pending)
              .arg(counts.left)
              .arg(counts.fired)
              .arg(counts.delivered)
              .arg(counts.withoutDestination)
              .arg(counts.undelivered - counts.dead)
              .arg(counts.dead)
              .arg(counts.quarantined)
              .arg(counts.failing));
}

Core::Result<void>
LedgerCommand::forEachFound(const QString &file,
                            const std::function<void(const Ledger::LedgerEntry &)> &use)
{
    const auto reader = Ledger::LedgerReader::open(file);
    if (!reader)
        return reader.error();
    Ledger::LedgerReader::Position position;
    for (bool atEnd = false; !atEnd;) {
        const auto step = (*reader)->scan(m_arguments.filter, position, RowsAtOnce);
        if (!step)
            return step.error();
        for (const qint64 id : step->found) {
            const auto entry = (*reader)->entry(id);
            if (!entry)
                return entry.error();
            if (*entry)
                use(**entry);
        }
        position = step->next;
        atEnd = step->atEnd;
    }
    return {};
}

Core::Result<void> LedgerCommand::showMessages(const Model::Activity &activity, const QString &file)
{
    return forEachFound(file, [this, &activity](const Ledger::LedgerEntry &entry) {
        const Ledger::Decision &decision = entry.message.decision;
        const QString fate = entry.message.gone ? tr("deleted")
                             : decision.remove  ? tr("to be deleted")
                                                : tr("left");
        print(activity, RowType::Message, toJson(entry),
              tr("%1 code %2, %3, transition %4: \"%5\" from %6")
                  .arg(localTime(decision.decidedAt))
                  .arg(decision.returnCode)
                  .arg(fate, decision.transition.isEmpty() ? u"-"_s : decision.transition,
                       oneLine(decision.subject), oneLine(decision.from)));
    });
}

/** Those in the outbox, then those that never were there; with a filter, those of the messages found. */
Core::Result<void> LedgerCommand::showTransitions(const Model::Activity &activity,
                                                  const Ledger::Ledger &ledger, const QString &file)
{
    const auto show = [this, &activity](const Ledger::FiredTransition &fired) {
        const Ledger::OutboxEntry &entry = fired.entry;
        const QString reason = entry.lastError.isEmpty() ? u"-"_s : oneLine(entry.lastError);
        QString text;
        if (fired.deliveredAt.isValid())
            text = tr("%1 %2 %3 delivered")
                       .arg(localTime(fired.deliveredAt), entry.transition, entry.eventId);
        else if (fired.gaveUpAt.isValid())
            text = tr("%1 %2 %3 given up after %4 attempts: %5")
                       .arg(localTime(fired.gaveUpAt), entry.transition, entry.eventId)
                       .arg(entry.attempts)
                       .arg(reason);
        else
            text = tr("waiting %1 %2 after %3 attempts: %4")
                       .arg(entry.transition, entry.eventId)
                       .arg(entry.attempts)
                       .arg(reason);
        print(activity, RowType::Transition, toJson(fired), text);
    };
    QSet<QString> ofMessages;
    QList<Ledger::FiredTransition> withoutDestination;
    const auto collected = forEachFound(file, [&](const Ledger::LedgerEntry &entry) {
        const Ledger::Decision &decision = entry.message.decision;
        if (decision.eventId.isEmpty() || ofMessages.contains(decision.eventId))
            return;
        ofMessages.insert(decision.eventId);
        if (entry.delivery != Ledger::DeliveryState::NoDestination)
            return;
        Ledger::FiredTransition fired;
        fired.entry.eventId = decision.eventId;
        fired.entry.transition = decision.transition;
        fired.deliveredAt = decision.decidedAt;
        withoutDestination.append(fired);
    });
    if (!collected)
        return collected;
    const auto inOutbox = forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.outbox().fired(offset, limit); },
        [&](const Ledger::FiredTransition &fired) {
            if (m_arguments.deadLettersOnly && !fired.gaveUpAt.isValid())
                return;
            if (m_arguments.filter.isEmpty() || ofMessages.contains(fired.entry.eventId))
                show(fired);
        });
    if (!inOutbox || m_arguments.deadLettersOnly)
        return inOutbox;
    for (const Ledger::FiredTransition &fired : std::as_const(withoutDestination))
        show(fired);
    return {};
}

Core::Result<void> LedgerCommand::showQuarantine(const Model::Activity &activity,
                                                 const Ledger::Ledger &ledger)
{
    return forEachRow(
        [&ledger](qint64 offset, int limit) { return ledger.quarantine().messages(offset, limit); },
        [this, &activity](const Ledger::QuarantinedMessage &message) {
            const Ledger::Failure &failure = message.lastFailure;
            const QLatin1StringView type =
                failure.setAside ? RowType::Quarantine : RowType::Failing;
            if (!wants(type)
                || !m_arguments.filter.accepts({.uid = QString::fromUtf8(failure.uid),
                                                .messageId = failure.messageId,
                                                .subject = failure.subject,
                                                .from = failure.from,
                                                .time = failure.failedAt,
                                                .returnCode = std::nullopt}))
                return;
            print(
                activity, type, toJson(message),
                tr("%1 %2 failed %3 times: \"%4\" from %5: %6")
                    .arg(localTime(failure.failedAt), message.id)
                    .arg(message.failures)
                    .arg(oneLine(failure.subject), oneLine(failure.from), oneLine(failure.error)));
        });
}

bool LedgerCommand::wants(QLatin1StringView type) const
{
    // A table has one row for each thing, which totals are not.
    if (type == RowType::Totals && m_arguments.format == LedgerFormat::Csv)
        return false;
    return m_arguments.only.isEmpty() || m_arguments.only == type;
}

void LedgerCommand::print(const Model::Activity &activity, const QString &type,
                          const QJsonObject &members, const QString &text)
{
    m_output.write(activity.name, type, members, text);
}

void LedgerCommand::fail(const Core::Error &error)
{
    complain(error);
    if (m_exitStatus == 0)
        m_exitStatus = Core::exitStatus(error.code);
}

void LedgerCommand::end()
{
    if (const auto written = m_output.finish(); !written)
        fail(written.error());
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
