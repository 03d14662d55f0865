// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a pass to a session: the delay between logins, the secret, the line.
#include "engine/connectionevents.h"
#include "engine/mailpass.h"

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

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
    // An access token may end before its time (RFC 7628 section 3.2.3). Once only: more would be guessing.
    if (!m_settings.secret || error.code != Core::ErrorCode::Login || m_secretReplaced) {
        m_result.loginRefused = error.code == Core::ErrorCode::Login;
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

void MailPass::noteLogin()
{
    m_result.earliestLogin = m_now.policy.loginDelay.count() > 0
                                 ? m_loggedIn.addDuration(m_now.policy.loginDelay)
                                 : QDateTime();
}

void MailPass::releaseSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    // It may be the sender of the signal that led here.
    m_session.release()->deleteLater();
}

} // namespace Inlet::Engine
