// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a pass to a session: the delay between logins, the secret, the line.
#include "engine/connectionevents.h"
#include "engine/mailpass.h"

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

// More messages than this that break a session each are no fault of the messages.
constexpr int MostReconnects = 3;

} // namespace

void MailPass::startSession()
{
    releaseSession();
    m_sessionTimer.stop();
    m_now = {};
    const QDateTime earliest = m_result.earliestLogin;
    if (!earliest.isValid() || earliest <= m_events.clock().now()) {
        openSession();
        return;
    }
    m_events.log(u"info"_s, tr("The server \"%1\" wants some time between two logins. The session "
                               "waits until %2.")
                                .arg(m_settings.session.host, Core::toEventTime(earliest)));
    m_loginTimer.start(earliest);
}

void MailPass::openSession()
{
    if (!m_settings.secret) {
        connectToServer();
        return;
    }
    m_settings.secret->obtain(this, [this](const Core::Result<QByteArray> &secret) {
        if (m_finished)
            return;
        for (const QString &warning : m_settings.secret->takeWarnings())
            m_events.log(u"warning"_s, warning);
        if (!secret) {
            fail(secret.error());
            return;
        }
        m_settings.session.password = *secret;
        connectToServer();
    });
}

void MailPass::connectToServer()
{
    m_session = std::make_unique<Pop3::Session>(m_settings.session);
    connectSession();
    if (!m_handlerReady)
        m_session->holdLogin();
    m_sessionTimer.start(Core::timerInterval(m_settings.activity.limits.sessionDuration));
    m_session->open();
}

void MailPass::connectSession()
{
    Pop3::Session *session = m_session.get();
    connect(session, &Pop3::Session::connected, this, [this](const Pop3::ConnectionInfo &info) {
        m_now.wasConnected = true;
        m_now.policy = serverPolicy(info.capabilities);
        emitConnected(m_events, info);
    });
    connect(session, &Pop3::Session::authenticated, this,
            [this](const QString &account, const QString &mechanism) {
                m_loggedIn = m_events.clock().now();
                m_secretReplaced = false;
                noteLogin();
                m_events.emitEvent(Core::EventType::Authenticated,
                                   {{u"account"_s, account}, {u"mechanism"_s, mechanism}});
            });
    if (m_settings.transcript)
        connect(session, &Pop3::Session::transcript, this, m_settings.transcript);
    connect(session, &Pop3::Session::listed, this, &MailPass::readListing);
    connect(session, &Pop3::Session::messageData, this,
            [this](int, QByteArrayView chunk) { receiveChunk(chunk); });
    connect(session, &Pop3::Session::messageFinished, this, &MailPass::receiveEnd);
    connect(session, &Pop3::Session::messageRefused, this,
            [this](int number, const Core::Error &error) {
                m_now.refusals.insert(number, error);
                takeRefusals();
                endIfDone();
            });
    connect(session, &Pop3::Session::removed, this, [this](int number) {
        m_now.removing.remove(number);
        m_now.removed.insert(number);
        m_now.settledKeys.append(m_now.keys.value(number));
        endIfDone();
    });
    connect(session, &Pop3::Session::removeRefused, this,
            [this](int number, const Core::Error &error) {
                m_events.log(u"warning"_s,
                             tr("The server refused to delete message %1; it is tried again in the "
                                "next pass. The server said: %2")
                                 .arg(number)
                                 .arg(error.detail));
                m_now.removing.remove(number);
                ++m_now.removalsRefused;
                endIfDone();
            });
    connect(session, &Pop3::Session::resetFinished, session, &Pop3::Session::quit);
    connect(session, &Pop3::Session::closed, this, &MailPass::sessionClosed);
    connect(session, &Pop3::Session::failed, this, &MailPass::takeSessionFailure);
}

void MailPass::takeSessionFailure(const Core::Error &error)
{
    // A script that cannot run is told first: it fails each time, a connection only now and then.
    if (!m_handlerReady) {
        m_earlyFailure = error;
        return;
    }
    // An access token may end before its time (RFC 7628 section 3.2.3). Once only: more would be guessing.
    if (!m_settings.secret || error.code != Core::ErrorCode::Login || m_secretReplaced) {
        m_result.loginRefused = error.code == Core::ErrorCode::Login;
        if (m_now.listed && !m_now.ending)
            noteBreak(error);
        else
            fail(error);
        return;
    }
    m_secretReplaced = true;
    m_settings.secret->discard(m_settings.session.password);
    m_events.log(u"info"_s,
                 tr("The server \"%1\" refused the access token. The login is tried once more with "
                    "a new one.")
                     .arg(m_settings.session.host));
    startSession();
}

/** The session is lost, what arrived before is not: the pass goes on once that is decided. */
void MailPass::noteBreak(const Core::Error &error)
{
    const std::optional<int> number = m_session->retrieving();
    m_now.broken = error;
    m_now.incoming.reset();
    releaseSession();
    if (number && !m_now.awaited.contains(*number)) {
        // It was refused in the middle, being larger than announced, and has its own error.
        m_now.worthAnother = true;
    } else if (number) {
        const Pop3::ListedMessage listed =
            m_now.listing.find(*number).value_or(Pop3::ListedMessage());
        const QByteArray uid = listed.uid.toByteArray();
        if (m_suspects.contains(uid)) {
            m_now.worthAnother = true;
            refuse(*number,
                   {error.code,
                    tr("Message %1 broke off the session each time it was fetched. It is left on "
                       "the server; the others are handled without it. %2")
                        .arg(*number)
                        .arg(error.message),
                    error.detail},
                   true);
        } else if (!uid.isEmpty() && !m_now.plan.isAmbiguous(uid)) {
            ReceivedMessage message;
            message.key = uid;
            message.announcedSize = listed.size;
            message.brokeSession = true;
            if (const auto noted = m_writer.noteBreak(message, error); !noted) {
                fail(noted.error());
                return;
            }
        }
    }
    endIfDone();
}

void MailPass::endBroken()
{
    if (m_finished)
        return;
    if (m_feed.isIdle())
        m_batch.hurry();
    if (!m_feed.isEmpty() || !m_batch.isEmpty())
        return;
    const Core::Error error = *std::exchange(m_now.broken, std::nullopt);
    if (!m_now.worthAnother || m_endPass || m_reconnected == MostReconnects) {
        fail(error);
        return;
    }
    ++m_reconnected;
    m_events.log(u"warning"_s,
                 tr("%1 The session is opened again for the other messages.").arg(error.message));
    emitSessionClosed(false);
    startSession();
}

void MailPass::noteLogin()
{
    m_result.earliestLogin = m_now.policy.loginDelay.count() > 0
                                 ? m_loggedIn.addDuration(m_now.policy.loginDelay)
                                 : QDateTime();
}

void MailPass::releaseSession()
{
    releaseAges();
    if (!m_session)
        return;
    m_session->disconnect(this);
    // It may be the sender of the signal that led here.
    m_session.release()->deleteLater();
}

} // namespace Inlet::Engine
