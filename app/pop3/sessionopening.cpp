// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a session from the greeting to the listing.
#include "pop3/overloaded.h"
#include "pop3/session_p.h"

#include <utility>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

void Session::Private::handleGreeting(const Reply &reply)
{
    if (!reply.isOk())
        return fail(m_errors.greetingRefused(reply), Farewell::Quit);
    m_timestamp = apopTimestamp(reply.text);
    askCapabilities();
}

void Session::Private::askCapabilities()
{
    enter(State::Capabilities);
    enqueue(Verb::Capa);
}

// Also after -ERR: then the capabilities are what they were, at first unknown.
void Session::Private::handleCapabilities()
{
    if (m_loggedIn)
        list();
    else if (m_transport->isEncrypted())
        logIn();
    else
        secure();
}

void Session::Private::secure()
{
    const bool offered = m_capabilities.has("STLS");
    switch (m_settings.security) {
    case Security::None: return logIn();
    case Security::Default:
        if (!offered && m_transport->peerAddress().isLoopback())
            return logIn();
        if (!offered)
            return fail(m_errors.clearTextForbidden(), Farewell::Quit);
        break;
    case Security::StartTls:
    case Security::Tls:
        if (!offered)
            return fail(m_errors.startTlsNotOffered(capabilities().join(u"; "_s)), Farewell::Quit);
        break;
    }
    enter(State::StartTls);
    enqueue(Verb::Stls);
}

// RFC 2595 section 4, and "NO STARTTLS": plain text behind the +OK would be taken for the server's protected word.
void Session::Private::beginTls()
{
    if (m_reader.hasBytes() || m_transport->hasBytes())
        return fail(m_errors.dataBeforeTls());
    m_capabilities = {};
    enter(State::Handshake);
    m_transport->startTls();
}

void Session::Private::handleEncrypted()
{
    if (m_transport->hasBytes())
        return fail(m_errors.dataBeforeTls());
    announceTls();
    if (m_state != State::Handshake)
        return;
    askCapabilities();
    process();
}

void Session::Private::announceTls()
{
    if (m_transport->isEncrypted()) {
        trace("*: tls " + m_transport->protocol().toUtf8() + ' ' + m_transport->cipher().toUtf8());
        Q_EMIT q->encrypted(
            {m_transport->protocol(), m_transport->cipher(), m_transport->certificates()});
    }
}

void Session::Private::releaseLogin()
{
    m_loginHeld = false;
    if (!std::exchange(m_loginDue, false) || m_state != State::Capabilities)
        return;
    logIn();
    wake();
}

void Session::Private::logIn()
{
    if (m_loginHeld) {
        m_loginDue = true;
        return;
    }
    const bool encrypted = m_transport->isEncrypted();
    enter(State::Authenticating);
    Q_EMIT q->connected({m_settings.host, m_settings.port, encrypted, m_transport->protocol(),
                         m_transport->cipher(), capabilities(),
                         !encrypted && m_settings.security == Security::None});
    if (m_state != State::Authenticating)
        return;
    // RFC 6856 section 2: without it a server may hold back or rewrite messages with UTF-8 in their headers.
    if (m_capabilities.has("UTF8"))
        enqueue(Verb::Utf8);
    else
        startLogin();
}

// Also after -ERR to UTF8: messages are taken as they come.
void Session::Private::startLogin()
{
    const Result<Mechanism> mechanism =
        chooseMechanism(m_settings.authentication, loginConditions());
    if (!mechanism)
        return fail({mechanism.error().code, mechanism.error().message,
                     m_redaction.quoted(mechanism.error().detail.toUtf8())},
                    Farewell::Quit);
    logInWith(*mechanism, loginConditions());
}

LoginConditions Session::Private::loginConditions() const
{
    LoginConditions conditions;
    conditions.capabilities = m_capabilities;
    conditions.encrypted = m_transport->isEncrypted();
    conditions.loopback = m_transport->peerAddress().isLoopback();
    conditions.timestamp = m_timestamp;
    if (conditions.encrypted)
        conditions.binding = serverEndPoint(m_transport->certificates().value(0));
    return conditions;
}

void Session::Private::logInWith(Mechanism mechanism, const LoginConditions &conditions)
{
    m_mechanism = mechanism;
    const Credentials credentials{m_settings.account.toUtf8(), m_settings.password, m_settings.host,
                                  m_settings.port};
    Result<std::unique_ptr<Login>> login =
        Login::create(mechanism, credentials, conditions, m_redaction);
    if (!login)
        return fail(login.error(), Farewell::Quit);
    m_login = *std::move(login);
    openWindow();
    takeLoginStep(m_login->start(), {});
    if (m_state != State::Authenticating || !m_capabilities.has("PIPELINING"))
        return;
    // USER, PASS and the CAPA after them in one round trip; commands of the transaction wait for the login.
    if (const std::optional<Login::Step> ahead = m_login->ahead()) {
        takeLoginStep(*ahead, {});
        enqueue(Verb::Capa);
    }
}

void Session::Private::takeLoginStep(const Login::Step &step, const Reply &reply)
{
    std::visit(Overloaded{[this](const Command &command) {
                              for (const QByteArray &secret : command.secrets())
                                  m_redaction.addSent(secret, m_settings.account.toUtf8());
                              m_pipeline.enqueue(command);
                          },
                          [](Login::Pending) {}, [this](Login::Accepted) { handleLoggedIn(); },
                          [this, &reply](const Login::Refused &refused) {
                              handleLoginRefused(refused, reply);
                          },
                          [this](const Error &error) {
                              fail(error, error.code == ErrorCode::Configuration ? Farewell::Quit
                                                                                 : Farewell::None);
                          }},
               step);
}

void Session::Private::handleLoggedIn()
{
    m_loggedIn = true;
    m_login.reset();
    Q_EMIT q->authenticated(m_settings.account, displayName(m_mechanism));
    if (m_state != State::Authenticating)
        return;
    if (!m_pipeline.isIdle())
        enter(State::Capabilities); // CAPA was sent ahead
    else if (m_capabilities.isKnown())
        askCapabilities();
    else
        list();
}

void Session::Private::handleLoginRefused(const Login::Refused &refused, const Reply &reply)
{
    // Servers differ in the types of binding that they know and cannot say so beforehand. Without binding it is still
    // the same mechanism inside the same verified TLS, and no wrong password can have been counted.
    const std::optional<Mechanism> unbound = withoutBinding(m_mechanism);
    if (unbound && !refused.isAboutPassword && m_capabilities.offersMechanism(saslName(*unbound))) {
        LoginConditions conditions = loginConditions();
        conditions.binding = {};
        return logInWith(*unbound, conditions);
    }
    fail(m_errors.loginRefused(reply, displayName(m_mechanism), refused.detail), Farewell::Quit);
}

void Session::Private::list()
{
    openWindow();
    enter(State::Listing);
    enqueue(Verb::Stat);
    enqueue(Verb::List);
    enqueue(Verb::Uidl);
}

void Session::Private::openWindow()
{
    if (m_capabilities.has("PIPELINING"))
        m_pipeline.setWindow(m_settings.windowMessages, m_settings.windowBytes);
    else
        m_pipeline.setWindow(1, 0);
}

void Session::Private::handleStat(const Reply &reply)
{
    if (!reply.isOk())
        return fail(m_errors.listingRefused(u"STAT"_s, reply));
    if (!m_mailbox.readStat(reply))
        fail(m_errors.violation(m_redaction.quoted(reply.text)));
}

void Session::Private::handleListRefused(const Reply &reply)
{
    // Some servers have nothing to say about an empty mailbox.
    if (m_mailbox.announcedCount() > 0)
        fail(m_errors.listingRefused(u"LIST"_s, reply));
}

void Session::Private::handleUniqueIdsRefused(const Reply &reply)
{
    // A server that has unique-ids but fails to tell them makes messages look new that are known by nothing else. Of
    // those without a code some offer what they do not have.
    const bool failed =
        !reply.code().isEmpty() || (m_settings.needsUniqueIds && m_capabilities.has("UIDL"));
    if (failed && !m_mailbox.messages().isEmpty())
        return fail(m_errors.listingRefused(u"UIDL"_s, reply));
    handleListed();
}

void Session::Private::handleListed()
{
    if (m_state != State::Listing || m_quitWanted)
        return;
    enter(State::Transaction);
    Q_EMIT q->listed(m_mailbox.messages(), m_mailbox.totalBytes());
}

} // namespace Inlet::Pop3
