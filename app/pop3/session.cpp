// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/session.h"

#include "core/logging.h"
#include "pop3/overloaded.h"
#include "pop3/session_p.h"
#include "pop3/ssltransport.h"

#include <QMetaMethod>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

constexpr qint64 ReadBytes = 256 * 1024;
constexpr qint64 TypicalHeaderBytes = 8 * 1024;
constexpr qsizetype MaxHeaderBytes = 1024 * 1024; // the rest cannot hold what is looked for

Endpoint endpointOf(const SessionSettings &settings)
{
    return {settings.host,   settings.port, settings.tlsFromStart(), settings.pinnedCertificates,
            settings.caFile, settings.proxy};
}

// CR, LF and NUL end a command or a SASL field; 0x01 ends a field of XOAUTH2 and OAUTHBEARER.
bool breaksLogin(QByteArrayView text)
{
    return std::ranges::any_of(
        text, [](char byte) { return QByteArrayView("\r\n\0\x01", 4).contains(byte); });
}

} // namespace

Session::Private::Private(Session *session, SessionSettings sessionSettings,
                          std::unique_ptr<Transport> line)
    : q(session)
    , m_settings(std::move(sessionSettings))
    , m_endpoint(endpointOf(m_settings))
    , m_redaction(m_settings.password)
    , m_errors(m_endpoint.toString(), m_settings.account, m_redaction)
    , m_transport(line ? std::move(line) : std::make_unique<SslTransport>(m_endpoint))
{
    QObject::connect(m_transport.get(), &Transport::handshakeStarted, q,
                     [this] { enter(State::Handshake); });
    QObject::connect(m_transport.get(), &Transport::opened, q, [this] {
        announceTls();
        if (m_state == State::Closed)
            return;
        enter(State::Greeting);
        process();
    });
    QObject::connect(m_transport.get(), &Transport::encrypted, q, [this] { handleEncrypted(); });
    QObject::connect(m_transport.get(), &Transport::readyRead, q, [this] { process(); });
    QObject::connect(m_transport.get(), &Transport::peerClosed, q, [this] {
        m_peerClosed = true;
        process();
    });
    QObject::connect(m_transport.get(), &Transport::certificatesRefused, q,
                     &Session::certificatesRefused);
    QObject::connect(m_transport.get(), &Transport::failed, q,
                     [this](const Error &error) { fail(error); });
    m_silence.setSingleShot(true);
    QObject::connect(&m_silence, &QTimer::timeout, q, [this] { handleSilence(); });
    m_keepAlive.setSingleShot(true);
    QObject::connect(&m_keepAlive, &QTimer::timeout, q, [this] {
        enqueue(Verb::Noop);
        process();
    });
}

// The only writer of m_state.
void Session::Private::enter(State next)
{
    qCDebug(lcPop3) << m_state << "->" << next;
    m_state = next;
    watchSilence();
    Q_EMIT q->stateChanged(next);
}

void Session::Private::fail(const Error &error, Farewell farewell)
{
    if (m_state == State::Closed)
        return;
    // QUIT commits deletions (RFC 1939 section 6): an error leaves the session by it only where there can be none.
    if (farewell == Farewell::Quit && !m_loggedIn) {
        m_transport->write(Command(Verb::Quit).wire());
        trace("C: QUIT");
        m_transport->close();
    } else {
        m_transport->abort();
    }
    trace("*: end " + error.message.toUtf8());
    enter(State::Closed);
    Q_EMIT q->failed(error);
}

void Session::Private::close(bool committed, const QString &detail)
{
    m_transport->close();
    trace("*: end");
    enter(State::Closed);
    Q_EMIT q->closed(committed, detail);
}

void Session::Private::abort()
{
    if (m_state == State::Closed)
        return;
    m_transport->abort();
    trace("*: end");
    enter(State::Closed);
}

void Session::Private::open()
{
    Q_ASSERT(m_state == State::Idle);
    enter(State::Connecting);
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (m_state != State::Connecting)
                return;
            trace("*: connect " + m_endpoint.toString().toUtf8());
            if (m_settings.host.isEmpty())
                return fail(m_errors.invalidSetting(SessionErrors::tr("No server name is given.")));
            if (m_settings.account.isEmpty())
                return fail(m_errors.invalidSetting(SessionErrors::tr("No account is given.")));
            if (breaksLogin(m_settings.account.toUtf8()) || breaksLogin(m_settings.password))
                return fail(m_errors.invalidSetting(SessionErrors::tr(
                    "The account name or the password contains a line break or another control "
                    "character that no login can carry.")));
            m_transport->open();
        },
        Qt::QueuedConnection);
}

void Session::Private::retrieve(const QList<int> &numbers)
{
    if (!takesOrders())
        return;
    for (const int number : numbers) {
        const std::optional<ListedMessage> message = m_mailbox.messages().find(number);
        if (!message)
            refuseLater(number, m_errors.messageNotListed(number));
        else if (message->size > m_settings.messageBytes)
            refuseLater(number, m_errors.messageTooLarge(number, m_settings.messageBytes));
        else
            m_pipeline.enqueueRetrieve(Command(Verb::Retr, number), message->size);
    }
    wake();
}

void Session::Private::retrieveHeaders(const QList<int> &numbers)
{
    if (!takesOrders())
        return;
    for (const int number : numbers)
        m_pipeline.enqueueRetrieve(Command(Verb::Top, number), TypicalHeaderBytes);
    wake();
}

void Session::Private::refuseLater(int number, const Error &error)
{
    QMetaObject::invokeMethod(
        q,
        [this, number, error] {
            if (takesOrders())
                Q_EMIT q->messageRefused(number, error);
        },
        Qt::QueuedConnection);
}

void Session::Private::remove(const QList<int> &numbers)
{
    if (!takesOrders())
        return;
    for (const int number : numbers)
        m_pipeline.enqueue(Command(Verb::Dele, number));
    wake();
}

void Session::Private::reset()
{
    if (!takesOrders())
        return;
    enqueue(Verb::Rset);
    wake();
}

void Session::Private::quit()
{
    if (m_state == State::Closed || m_quitWanted)
        return;
    m_quitWanted = true;
    m_retrieval.discarded = true;
    m_pipeline.dropWaitingRetrieves();
    if (m_loggedIn)
        enqueue(Verb::Quit);
    wake();
}

void Session::Private::setPaused(bool wanted)
{
    m_paused = wanted;
    wake();
}

// The public functions may be called from a slot in the middle of process(): what they lead to happens afterwards.
void Session::Private::wake()
{
    if (m_wakePending)
        return;
    m_wakePending = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_wakePending = false;
            process();
        },
        Qt::QueuedConnection);
}

bool Session::Private::awaitsAnswer() const
{
    return m_state == State::Greeting || m_pipeline.hasOutstanding();
}

std::optional<int> Session::Private::retrieving() const
{
    if (!m_pipeline.hasOutstanding() || m_pipeline.oldest().verb() != Verb::Retr)
        return std::nullopt;
    return m_pipeline.oldest().number();
}

bool Session::Private::holdsBack() const
{
    return m_paused && !m_quitWanted && retrieving();
}

bool Session::Private::hasUnaskedData() const
{
    return !awaitsAnswer() && (m_reader.hasBytes() || m_transport->hasBytes());
}

bool Session::Private::fetch()
{
    const QByteArray bytes = m_transport->read(ReadBytes);
    if (bytes.isEmpty())
        return false;
    m_reader.feed(bytes);
    return true;
}

bool Session::Private::isTalking() const
{
    switch (m_state) {
    case State::Idle:
    case State::Connecting:
    case State::Handshake:
    case State::Closed: return false;
    default: return true;
    }
}

void Session::Private::process()
{
    if (m_quitWanted && !m_loggedIn && m_state != State::Closed)
        return close(false, {});
    if (m_processing || !isTalking())
        return;
    const QScopedValueRollback processing(m_processing, true);
    while (isTalking()) {
        if (hasUnaskedData()) {
            // Bytes between two answers mean that questions and answers no longer match (RFC 1939 section 3).
            while (!m_reader.hasBytes() && fetch()) {}
            return fail(m_errors.unaskedData(m_redaction.quoted(m_reader.pendingBytes())));
        }
        sendWaiting();
        if (!awaitsAnswer() || holdsBack())
            break;
        const Shape shape =
            m_state == State::Greeting ? Shape::StatusLine : m_pipeline.oldest().answerShape();
        const ReplyReader::Item item = m_reader.next(shape);
        if (!std::holds_alternative<ReplyReader::NeedsBytes>(item))
            handleItem(item);
        else if (!fetch())
            break;
    }
    if (isTalking() && m_peerClosed && !holdsBack())
        handleEndOfLine();
    watchSilence();
}

void Session::Private::sendWaiting()
{
    QByteArray wire;
    for (const Command &command : m_pipeline.takeSendable()) {
        if (isTraced())
            trace("C: " + command.redacted());
        wire += command.wire();
        if (command.verb() == Verb::Quit)
            enter(State::Quitting);
    }
    if (!wire.isEmpty())
        m_transport->write(wire);
}

void Session::Private::watchSilence()
{
    const bool answerDue = isTalking() && awaitsAnswer() && !holdsBack();
    if (answerDue || m_state == State::Connecting || m_state == State::Handshake)
        m_silence.start(m_settings.idleTimeout);
    else
        m_silence.stop();
    if (takesOrders() && !m_pipeline.hasOutstanding())
        m_keepAlive.start(m_settings.keepAlive);
    else
        m_keepAlive.stop();
}

// Nothing else ends in such a line: waiting for the rest of it is what the time-out or the end of the line cut short.
bool Session::Private::failOnBareLineFeed()
{
    const QByteArrayView pending = m_reader.pendingBytes();
    if (m_state == State::Quitting || !pending.contains('\n'))
        return false;
    fail(m_errors.bareLineFeed(m_redaction.quoted(pending.first(pending.indexOf('\n')))));
    return true;
}

void Session::Private::handleSilence()
{
    if (failOnBareLineFeed())
        return;
    switch (m_state) {
    case State::Connecting:
        return fail(m_endpoint.isBehindProxy()
                        ? m_errors.proxyTimedOut(m_endpoint.proxyName(), m_settings.idleTimeout)
                        : m_errors.connectTimedOut(m_settings.idleTimeout));
    case State::Handshake:
        return fail(m_errors.handshakeTimedOut(m_settings.idleTimeout, m_endpoint.tlsFromStart));
    case State::Greeting:
        return fail(m_errors.noGreeting(m_settings.idleTimeout, m_transport->isEncrypted()));
    case State::Quitting: return fail(m_errors.quitUnconfirmed(ErrorCode::Timeout));
    default: return fail(m_errors.timedOut(m_settings.idleTimeout));
    }
}

void Session::Private::handleEndOfLine()
{
    if (failOnBareLineFeed())
        return;
    switch (m_state) {
    case State::Greeting: return fail(m_errors.closedBeforeGreeting(m_transport->isEncrypted()));
    case State::Quitting: return fail(m_errors.quitUnconfirmed(ErrorCode::Connect));
    default: return fail(m_errors.closedByServer());
    }
}

bool Session::Private::isTraced() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&Session::transcript);
    return q->isSignalConnected(signal);
}

void Session::Private::trace(const QByteArray &line)
{
    if (isTraced())
        Q_EMIT q->transcript(displayable(line));
}

void Session::Private::traceAnswer(QByteArrayView line)
{
    if (isTraced())
        trace("S: " + m_redaction.applied(line));
}

void Session::Private::handleItem(const ReplyReader::Item &item)
{
    std::visit(
        Overloaded{[](const ReplyReader::NeedsBytes &) {},
                   [this](const Reply &reply) { handleReply(reply); },
                   [this](const ReplyReader::Line &line) { handleListingLine(line.text); },
                   [this](const ReplyReader::Data &data) { handleData(data.bytes); },
                   [this](const ReplyReader::End &) { handleEnd(); },
                   [this](const ReplyReader::Violation &violation) { handleViolation(violation); }},
        item);
}

void Session::Private::handleViolation(const ReplyReader::Violation &violation)
{
    const QString detail =
        violation.detail.isEmpty() ? m_redaction.quoted(violation.line) : violation.detail;
    switch (m_state) {
    case State::Greeting: return fail(m_errors.notPop3(detail));
    case State::Quitting: return fail(m_errors.quitUnconfirmed(ErrorCode::Protocol, detail));
    default: return fail(m_errors.violation(detail));
    }
}

void Session::Private::handleReply(const Reply &reply)
{
    traceAnswer(reply.line());
    if (m_state == State::Greeting)
        return handleGreeting(reply);
    const Command command = m_pipeline.oldest();
    const Shape shape = command.answerShape();
    if (reply.isOk() && (shape == Shape::Listing || shape == Shape::Body)) {
        m_retrieval = {0, m_quitWanted};
        if (command.verb() == Verb::Capa) {
            m_capabilities = {};
            m_capabilities.setKnown();
        }
        return;
    }
    m_pipeline.finishOldest();
    handleAnswer(command, reply);
}

void Session::Private::handleAnswer(const Command &command, const Reply &reply)
{
    const int number = command.number();
    switch (command.verb()) {
    case Verb::Capa: return handleCapabilities();
    case Verb::Stls:
        return reply.isOk() ? beginTls() : fail(m_errors.startTlsRefused(reply), Farewell::Quit);
    case Verb::Utf8: return startLogin();
    case Verb::User:
    case Verb::Pass:
    case Verb::Apop:
    case Verb::Auth:
    case Verb::SaslResponse: return takeLoginStep(m_login->next(reply), reply);
    case Verb::Stat: return handleStat(reply);
    case Verb::List: return handleListRefused(reply);
    case Verb::Uidl: return handleUniqueIdsRefused(reply);
    case Verb::Retr:
        if (!m_quitWanted)
            Q_EMIT q->messageRefused(number, m_errors.messageRefused(number, reply));
        return;
    case Verb::Top:
        if (!m_quitWanted)
            Q_EMIT q->headersRefused(m_errors.headersRefused(number, reply));
        return;
    case Verb::Dele:
        if (reply.isOk())
            Q_EMIT q->removed(number);
        else
            Q_EMIT q->removeRefused(number, m_errors.removeRefused(number, reply));
        return;
    case Verb::Rset:
        // Marks that may still be set must not be committed: without QUIT nothing is deleted.
        if (!reply.isOk())
            return fail(m_errors.resetRefused(reply));
        Q_EMIT q->resetFinished();
        return;
    case Verb::Noop: return;
    case Verb::Quit:
        return close(reply.isOk(), reply.isOk() ? QString() : m_redaction.quoted(reply.text));
    }
}

void Session::Private::handleListingLine(QByteArrayView line)
{
    bool valid = true;
    switch (m_pipeline.oldest().verb()) {
    case Verb::Capa:
        traceAnswer(line);
        valid = m_capabilities.addLine(line);
        break;
    case Verb::List: valid = m_mailbox.addScanLine(line); break;
    case Verb::Uidl: valid = m_mailbox.addUniqueIdLine(line); break;
    default: break;
    }
    if (!valid)
        fail(m_errors.violation(m_redaction.quoted(line)));
}

void Session::Private::handleData(QByteArrayView bytes)
{
    const int number = m_pipeline.oldest().number();
    m_retrieval.received += bytes.size();
    const bool isHeader = m_pipeline.oldest().verb() == Verb::Top;
    if (m_retrieval.received > m_settings.messageBytes && !m_retrieval.discarded && !isHeader) {
        m_retrieval.discarded = true;
        Q_EMIT q->messageRefused(number, m_errors.messageTooLarge(number, m_settings.messageBytes));
    }
    // LIST announced less than this. The rest is read and thrown away, but not without end.
    if (m_retrieval.received / 2 > m_settings.messageBytes)
        return fail(m_errors.violation(u"Message %1 is far larger than announced."_s.arg(number)));
    if (m_retrieval.discarded)
        return;
    if (isHeader)
        m_retrieval.headers +=
            bytes.first(std::min(bytes.size(), MaxHeaderBytes - m_retrieval.headers.size()));
    else
        Q_EMIT q->messageData(number, bytes);
}

void Session::Private::handleEnd()
{
    const Command command = m_pipeline.oldest();
    m_pipeline.finishOldest();
    switch (command.verb()) {
    case Verb::Capa: return handleCapabilities();
    case Verb::Uidl: return handleListed();
    case Verb::Top:
        trace("S: (" + QByteArray::number(m_retrieval.received) + " octets)");
        if (!m_retrieval.discarded)
            Q_EMIT q->headersReceived(command.number(), std::exchange(m_retrieval.headers, {}));
        return;
    case Verb::Retr:
        trace("S: (" + QByteArray::number(m_retrieval.received) + " octets)");
        if (!m_retrieval.discarded)
            Q_EMIT q->messageFinished(command.number());
        return;
    default: return;
    }
}

Session::Session(SessionSettings settings, QObject *parent)
    : Session(std::move(settings), nullptr, parent)
{}

Session::Session(SessionSettings settings, std::unique_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), std::move(transport)))
{}

Session::~Session() = default;

Session::State Session::state() const
{
    return d->state();
}

std::optional<int> Session::retrieving() const
{
    return d->retrieving();
}

QStringList Session::capabilities() const
{
    return d->capabilities();
}

void Session::open()
{
    d->open();
}

void Session::holdLogin()
{
    d->holdLogin();
}

void Session::logIn()
{
    d->releaseLogin();
}

void Session::retrieve(const QList<int> &numbers)
{
    d->retrieve(numbers);
}

void Session::retrieveHeaders(const QList<int> &numbers)
{
    d->retrieveHeaders(numbers);
}

void Session::setPaused(bool paused)
{
    d->setPaused(paused);
}

void Session::remove(const QList<int> &numbers)
{
    d->remove(numbers);
}

void Session::reset()
{
    d->reset();
}

void Session::quit()
{
    d->quit();
}

void Session::abort()
{
    d->abort();
}

} // namespace Inlet::Pop3
