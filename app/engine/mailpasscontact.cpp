// SPDX-License-Identifier: GPL-3.0-or-later
// From the listing of a session to what it fetches, and what becomes of a mailbox that nobody has met before.
#include "engine/mailpass.h"

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

bool offersTop(const QStringList &capabilities)
{
    // A server without CAPA may have it all the same.
    return capabilities.isEmpty()
           || std::ranges::any_of(capabilities, [](const QString &capability) {
                  return capability.compare("TOP"_L1, Qt::CaseInsensitive) == 0;
              });
}

} // namespace

void MailPass::readListing(const Pop3::Listing &messages, qint64 totalBytes)
{
    m_now.policy = serverPolicy(m_session->capabilities());
    noteLogin();
    m_now.listing = messages;
    m_now.totalBytes = totalBytes;
    if (!m_hasMet) {
        const Core::Result<bool> met = m_ledger.passedOver().hasMet();
        if (!met) {
            fail(met.error());
            return;
        }
        m_hasMet = *met;
    }
    if (m_hasMet)
        visit();
    else
        meetMailbox();
}

void MailPass::meetMailbox()
{
    using Choice = FirstContact::Choice;
    const Choice choice = m_settings.firstContact.choice;
    const bool hasMany = m_now.listing.size() > FirstContact::ManyMessages;
    const bool passesOver = choice == Choice::FromNowOn || choice == Choice::NewerThan;
    if (passesOver && !Pop3::UidIndex(m_now.listing).isComplete()) {
        fail({Core::ErrorCode::Configuration,
              tr("The server \"%1\" does not tell unique-ids (UIDL), so that messages to be passed "
                 "over cannot be recognised later. Choose to handle all messages.")
                  .arg(m_settings.session.host),
              {}});
    } else if (choice == Choice::Ask && hasMany) {
        awaitChoice();
    } else if (choice == Choice::FromNowOn) {
        QSet<int> all;
        for (const Pop3::ListedMessage &message : m_now.listing)
            all.insert(message.number);
        meet(all);
    } else if (choice == Choice::NewerThan && !m_now.listing.isEmpty()) {
        askAges();
    } else {
        if (hasMany && choice == Choice::All) {
            m_events.log(u"warning"_s,
                         tr("The mailbox is met for the first time and holds %1 messages. All of "
                            "them are handled; the option --first-contact chooses otherwise.")
                             .arg(m_now.listing.size()));
        }
        meet({});
    }
}

void MailPass::askAges()
{
    if (!offersTop(m_session->capabilities())) {
        fail({Core::ErrorCode::Configuration,
              tr("The server \"%1\" does not offer TOP, so that the age of messages cannot be told "
                 "without receiving them. Choose to handle all messages, or only those from now "
                 "on.")
                  .arg(m_settings.session.host),
              {}});
        return;
    }
    QList<int> numbers;
    for (const Pop3::ListedMessage &message : m_now.listing)
        numbers.append(message.number);
    m_ages = std::make_unique<MessageAges>(m_session.get(), m_settings.handler,
                                           m_settings.firstContact.boundary);
    connect(m_ages.get(), &MessageAges::failed, this,
            [this](const Core::Error &error) { fail(error); });
    connect(m_ages.get(), &MessageAges::finished, this, [this](const QSet<int> &older) {
        releaseAges();
        meet(older);
    });
    m_ages->start(numbers);
}

/** It may be the sender of the signal that leads here. */
void MailPass::releaseAges()
{
    if (!m_ages)
        return;
    m_ages->disconnect(this);
    m_ages.release()->deleteLater();
}

void MailPass::meet(const QSet<int> &passedOver)
{
    QList<Ledger::ListedKey> keys;
    for (const Pop3::ListedMessage &message : m_now.listing) {
        if (passedOver.contains(message.number))
            keys.append({message.uid.toByteArray(), message.size});
    }
    if (m_settings.dryRun) {
        m_left.passOver(keys);
    } else {
        const auto met =
            m_ledger.passedOver().meet(m_settings.mailbox, keys, m_events.clock().now());
        if (!met) {
            fail(met.error());
            return;
        }
    }
    m_hasMet = true;
    if (!keys.isEmpty()) {
        m_events.log(u"info"_s, tr("The mailbox is met for the first time. %1 of its %2 messages "
                                   "are passed over: they stay on the server and are not handled.")
                                    .arg(keys.size())
                                    .arg(m_now.listing.size()));
    }
    visit();
}

void MailPass::awaitChoice()
{
    m_events.emitEvent(u"first-contact", {{u"host"_s, m_settings.session.host},
                                          {u"account"_s, m_settings.session.account},
                                          {u"messages"_s, m_now.listing.size()},
                                          {u"bytes"_s, m_now.totalBytes}});
    m_events.log(u"info"_s, tr("The mailbox is met for the first time and holds %1 messages. "
                               "Nothing is done before somebody chooses what becomes of them.")
                                .arg(m_now.listing.size()));
    m_result.awaitsChoice = true;
    m_endPass = true;
    m_now.listed = true;
    endSession();
}

void MailPass::visit()
{
    const Pop3::Listing &messages = m_now.listing;
    m_now.listed = true;
    if (m_carriesOut || m_settings.before || m_reconnected > 0)
        m_result.left -= std::exchange(m_result.uncommitted, 0);
    const Pop3::UidIndex index(messages);
    const Core::Result<PassPlan> plan = makePlan(index);
    if (!plan) {
        fail(plan.error());
        return;
    }
    m_now.plan = *plan;
    m_total = m_result.handled + m_now.plan.toHandle;

    m_events.emitEvent(Core::EventType::Mailbox, {{u"messages"_s, messages.size()},
                                                  {u"bytes"_s, m_now.totalBytes},
                                                  {u"toHandle"_s, m_now.plan.toHandle}});
    if (!index.isComplete())
        warnOfMissingUids();
    if (const int setAside = m_setAside.count(); setAside > 0) {
        m_events.log(u"info"_s, tr("%n message(s) in quarantine are not handled until somebody "
                                   "releases them.",
                                   nullptr, setAside));
    }
    if (m_now.plan.undecided == 0 && m_result.handled == 0 && m_settings.activity.processNoEmail
        && !fireForTask(Model::TransitionName::NoEmail)) {
        return;
    }

    m_progressTimer.start();
    if (m_now.plan.fetch.isEmpty()) {
        endSession();
    } else if (m_settings.activity.stopAfterFirst) {
        // Later messages stay untouched, so each waits for the decision about the one before.
        m_now.toRetrieve.append(m_now.plan.fetch);
        retrieveNextIfSerial();
    } else {
        retrieve(m_now.plan.fetch);
    }
}

void MailPass::warnOfMissingUids()
{
    if (std::exchange(m_result.toldOfMissingUids, true))
        return;
    m_events.log(
        u"warning"_s,
        tr("The server \"%1\" gives no unique-id (UIDL) to some messages or to all. These "
           "are recognised by their content, so they are fetched in every pass, even those "
           "that were left before.")
            .arg(m_settings.session.host));
}

} // namespace Inlet::Engine
