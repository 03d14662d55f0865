// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostlink.h"

#include "core/logging.h"
#include "handler/protocol.h"

#include <QLocale>
#include <QPointer>

namespace Inlet::Handler {

using namespace Qt::StringLiterals;

namespace {

// Unwritten bytes above which nothing more is read from a spool file.
constexpr qint64 SendAheadBytes = 256 * 1024;

constexpr int MaximumStartFailures = 3;

// In an engine that it shares with other messages, and once more in one of its own.
constexpr int MaximumRuns = 2;

QString secondsText(std::chrono::milliseconds duration)
{
    return QLocale::c().toString(static_cast<double>(duration.count()) / 1000.0, 'g', 6);
}

} // namespace

HostLink::HostLink(const HandlerSettings &settings, qsizetype maximumFrame,
                   std::function<HandlerSettings()> hello, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_maximumFrame(maximumFrame)
    , m_hello(std::move(hello))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HostLink::timeOut);
}

HostLink::~HostLink() = default;

void HostLink::start()
{
    if (m_state == State::Idle)
        startChild();
}

void HostLink::enqueue(HostJob job)
{
    m_jobs.push_back(std::move(job));
    switch (m_state) {
    case State::Idle: startChild(); break;
    case State::Starting: break;
    case State::Ready: sendAhead(); break;
    case State::Failed:
        // Never from within the call: the caller has not noted its request yet.
        QMetaObject::invokeMethod(
            this, [this] { giveUp({}); }, Qt::QueuedConnection);
        break;
    }
}

void HostLink::cancel()
{
    m_jobs.clear();
    dropChild();
    if (m_state != State::Failed)
        m_state = State::Idle;
}

// ---- the child

void HostLink::startChild()
{
    dropChild();
    m_state = State::Starting;
    m_process = std::make_unique<HostProcess>(m_settings, m_maximumFrame, m_ring.file());
    connect(m_process.get(), &HostProcess::frameReceived, this, &HostLink::receive);
    connect(m_process.get(), &HostProcess::ended, this, &HostLink::childEnded);
    connect(m_process.get(), &HostProcess::bytesWritten, this, [this] {
        if (m_state != State::Ready)
            return;
        if (m_runs == 0 && !m_jobs.empty())
            m_timer.start(m_settings.readDuration); // it is still taking the message
        sendAhead();
    });
    QCborMap hello = Protocol::frame(Protocol::Type::Hello);
    hello.insert(Protocol::Key::Version, Protocol::Version);
    hello.insert(Protocol::Key::Shared, m_ring.file());
    Protocol::writeSettings(hello, m_hello());
    m_timer.start(m_settings.readDuration);
    m_process->start();
    m_process->send(encodeFrame(hello));
}

void HostLink::dropChild()
{
    // Possibly within one of its signals.
    if (m_process) {
        m_process->disconnect(this);
        m_process.release()->deleteLater();
    }
    m_timer.stop();
    m_ring.clear();
    m_sharesRing = false;
    m_sent = 0;
    m_offset = -1;
    m_runs = 0;
}

void HostLink::replaceChild()
{
    dropChild();
    m_state = State::Idle;
    if (!m_jobs.empty())
        startChild();
}

void HostLink::receive(const QCborMap &frame)
{
    const std::optional<Protocol::Type> type = Protocol::typeOf(frame);
    if (m_state == State::Starting && type == Protocol::Type::Ready
        && frame.value(Protocol::Key::Version).toInteger() == Protocol::Version) {
        m_state = State::Ready;
        m_sharesRing = m_ring.isThere() && frame.value(Protocol::Key::Shared).toBool();
        m_timer.stop();
        const QPointer<HostLink> alive(this);
        if (!std::exchange(m_wasReady, true)) {
            Q_EMIT ready();
            if (!alive)
                return;
        }
        sendAhead();
        return;
    }
    if (m_state == State::Starting && type == Protocol::Type::Rejected && !m_wasReady) {
        dropChild();
        m_state = State::Idle;
        Q_EMIT rejected(frame);
        return;
    }
    const bool inHand = m_state == State::Ready && m_sent > 0;
    if (inHand && type == Protocol::Type::Running && m_runs < MaximumRuns) {
        ++m_runs;
        m_timer.start(m_settings.scriptDuration + Grace);
    } else if (inHand && (type == Protocol::Type::Outcome || type == Protocol::Type::Answer)) {
        finishFront(frame);
    } else {
        childEnded(HostProcess::End::Malformed, {});
    }
}

void HostLink::timeOut()
{
    if (m_state == State::Starting) {
        noteStartFailure(tr("It did not answer."));
        return;
    }
    if (m_jobs.empty())
        return;
    HandlerError error;
    if (m_runs > 0) {
        error.text = tr("The script did not end within its time limit of %1 s and was stopped.")
                         .arg(secondsText(m_settings.scriptDuration));
    } else {
        error.code = Core::ErrorCode::Message;
        error.text = tr("The message could not be read within %1 s.")
                         .arg(secondsText(m_settings.readDuration));
    }
    failFront(error);
}

void HostLink::childEnded(HostProcess::End end, const QString &detail)
{
    if (end == HostProcess::End::NotStarted) {
        giveUp(detail);
        return;
    }
    const bool blamed = m_state == State::Ready && !m_jobs.empty() && (m_sent > 0 || m_offset >= 0);
    if (!blamed) {
        noteStartFailure(detail);
        return;
    }
    qCDebug(lcHandler) << "host ended with a request in hand:" << static_cast<int>(end) << detail;
    // Before the script starts, what kills the host is the message.
    HandlerError error;
    if (m_runs == 0)
        error.code = Core::ErrorCode::Message;
    switch (end) {
    case HostProcess::End::MemoryLimit:
        error.text = m_runs > 0 ? tr("The script needed more memory than its memory limit of %1 MB "
                                     "and was stopped.")
                                      .arg(m_settings.scriptMemoryBytes / (1024 * 1024))
                                : tr("The message needs more memory than there is for reading it.");
        break;
    case HostProcess::End::Crashed:
        error.text =
            m_runs > 0
                ? tr("The script crashed its process (%1).").arg(detail)
                : tr("Reading the message crashed the process that does it (%1).").arg(detail);
        break;
    case HostProcess::End::Malformed:
        error.text = tr("The handler host sent something that is no answer and was stopped.");
        break;
    case HostProcess::End::Exited:
    case HostProcess::End::NotStarted:
        error.text = tr("The handler host ended without an answer (exit status %1).").arg(detail);
        break;
    }
    failFront(error);
}

void HostLink::noteStartFailure(const QString &detail)
{
    if (++m_startFailures >= MaximumStartFailures) {
        giveUp(detail);
        return;
    }
    const bool starting = m_state == State::Starting;
    replaceChild();
    if (starting && m_state == State::Idle)
        startChild(); // start() asked for a child without a request
}

void HostLink::giveUp(const QString &detail)
{
    const QPointer<HostLink> alive(this);
    const bool first = m_state != State::Failed;
    dropChild();
    m_state = State::Failed;
    const QString text = tr("The handler host \"%1\" cannot be run. Check the installation.")
                             .arg(m_settings.program);
    while (!m_jobs.empty()) {
        m_jobs.pop_front();
        Q_EMIT jobFailed({Core::ErrorCode::Internal, text, 0}, std::chrono::microseconds(0));
        if (!alive)
            return;
    }
    if (first)
        Q_EMIT failed({Core::ErrorCode::Internal, text, detail});
}

// ---- requests

void HostLink::sendAhead()
{
    while (canSendNextPiece()) {
        if (!sendNextPiece())
            return;
    }
    watchFront();
}

bool HostLink::isForRing(const HostJob &job) const
{
    return m_sharesRing && job.body && !job.body->isSpooled() && job.body->size() > 0
           && job.body->size() <= BodyRing::Bytes;
}

bool HostLink::canSendNextPiece() const
{
    if (m_sent == m_jobs.size() || m_process->bytesToWrite() >= SendAheadBytes)
        return false;
    const HostJob &job = m_jobs[m_sent];
    return !isForRing(job) || m_ring.room(job.body->size());
}

void HostLink::sendThroughRing(const HostJob &job)
{
    if (m_sent == 0)
        m_inHand.start();
    QCborMap head = job.head;
    head.insert(Protocol::Key::Place, m_ring.add(job.body->memory()));
    m_process->send(encodeFrame(head));
    ++m_sent;
}

bool HostLink::sendNextPiece()
{
    const HostJob &job = m_jobs[m_sent];
    if (isForRing(job)) {
        sendThroughRing(job);
        return true;
    }
    QByteArray bytes;
    if (m_offset < 0) {
        bytes = encodeFrame(job.head);
        m_offset = 0;
        if (m_sent == 0)
            m_inHand.start();
    }
    if (job.body && job.body->size() > m_offset) {
        const Core::Result<QByteArray> piece = job.body->read(m_offset, Protocol::PieceBytes);
        if (!piece) {
            // The host waits for the rest. When the requests before this one are answered, this one fails.
            if (m_sent == 0)
                failFront({piece.error().code, piece.error().message, 0});
            return false;
        }
        // A small message goes in one piece with its head.
        bytes += *piece;
        m_offset += piece->size();
    }
    m_process->send(bytes);
    if (!job.body || m_offset >= job.body->size()) {
        ++m_sent;
        m_offset = -1;
    }
    return true;
}

void HostLink::watchFront()
{
    if (!m_jobs.empty() && !m_timer.isActive())
        m_timer.start(m_settings.readDuration);
}

void HostLink::finishFront(const QCborMap &answer)
{
    if (isForRing(m_jobs.front()))
        m_ring.removeOldest();
    m_jobs.pop_front();
    --m_sent;
    m_runs = 0;
    m_startFailures = 0;
    m_timer.stop();
    m_inHand.start();
    const QPointer<HostLink> alive(this);
    Q_EMIT answered(answer);
    if (alive && m_state == State::Ready)
        sendAhead();
}

void HostLink::failFront(const HandlerError &error)
{
    const std::chrono::microseconds ran(m_inHand.isValid() ? m_inHand.nsecsElapsed() / 1000 : 0);
    m_jobs.pop_front();
    // The next child starts while the caller looks at the failure.
    replaceChild();
    Q_EMIT jobFailed(error, ran);
}

} // namespace Inlet::Handler
