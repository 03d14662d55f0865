// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connectiontest.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Pop3::Session;
using Stage = ConnectionStage;

namespace {

constexpr auto StopDeadline = 3s;
constexpr auto ServerPrefix = "S: "_L1;
constexpr auto Refused = "-ERR"_L1;

} // namespace

ConnectionTest::ConnectionTest(const Model::EffectiveConnection &connection,
                               const Model::Limits &limits, const QString &projectFolder,
                               const Core::Clock &clock, Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_endpoint(connection, limits, projectFolder)
    , m_clock(clock)
    , m_credentials(credentials)
    , m_texts(m_endpoint.session())
    , m_toCome{Stage::Name,         Stage::Tcp,    Stage::Greeting, Stage::Tls,
               Stage::Capabilities, Stage::Login,  Stage::Mailbox,  Stage::UniqueIds,
               Stage::LoginDelay,   Stage::Expire, Stage::Quit}
{}

ConnectionTest::~ConnectionTest() = default;

QString ConnectionTest::server() const
{
    return m_texts.server();
}

void ConnectionTest::start()
{
    m_endpoint.prepare(m_credentials, this, [this](const Core::Result<void> &prepared) {
        if (m_ended)
            return;
        if (!prepared && !m_endpoint.lacksOnlyPassword()) {
            refuse(prepared.error());
            return;
        }
        if (prepared && m_endpoint.secret()) {
            obtainSecret();
            return;
        }
        if (!prepared)
            m_missingPassword = prepared.error();
        begin();
    });
}

void ConnectionTest::begin()
{
    m_texts = StageTexts(m_endpoint.session());
    if (m_endpoint.session().tlsFromStart())
        m_toCome.swapItemsAt(m_toCome.indexOf(Stage::Greeting), m_toCome.indexOf(Stage::Tls));
    Q_EMIT started(m_toCome);
    lookUpName();
}

void ConnectionTest::obtainSecret()
{
    m_endpoint.secret()->obtain(this, [this](const Core::Result<QByteArray> &secret) {
        if (m_ended)
            return;
        if (secret)
            m_accessToken = *secret;
        else
            m_missingPassword = secret.error();
        begin();
    });
}

void ConnectionTest::refuse(const Core::Error &error)
{
    fail(m_texts.failed(Stage::Settings, error), error.code);
}

void ConnectionTest::lookUpName()
{
    const QString host = m_endpoint.session().host;
    if (!QHostAddress(host).isNull()) {
        pass(m_texts.nameIsAddress());
        connectToServer();
        return;
    }
    if (m_endpoint.session().proxy.type() != QNetworkProxy::NoProxy) {
        pass(m_texts.nameLeftToProxy());
        connectToServer();
        return;
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        if (m_ended)
            return;
        const StageReport report = m_texts.name(info);
        if (report.ok != true) {
            fail(report, Core::ErrorCode::Connect);
            return;
        }
        pass(report);
        connectToServer();
    });
}

void ConnectionTest::connectToServer()
{
    Pop3::SessionSettings settings = m_endpoint.session();
    if (m_endpoint.secret())
        settings.password = m_accessToken;
    m_session = std::make_unique<Session>(settings);
    Session *session = m_session.get();
    connect(session, &Session::transcript, this, [this](const QString &line) {
        if (line.startsWith(ServerPrefix))
            m_lastAnswer = line.sliced(ServerPrefix.size());
        Q_EMIT transcript(line);
    });
    connect(session, &Session::stateChanged, this, &ConnectionTest::followState);
    connect(session, &Session::encrypted, this,
            [this](const Pop3::TlsInfo &info) { pass(m_texts.tls(info, m_clock.now())); });
    connect(session, &Session::certificatesRefused, this,
            [this](const QList<QSslCertificate> &certificates) {
                m_refusedCertificates = certificates;
            });
    connect(session, &Session::connected, this, &ConnectionTest::takeConnected);
    connect(session, &Session::authenticated, this,
            [this](const QString &, const QString &mechanism) { pass(m_texts.login(mechanism)); });
    connect(session, &Session::listed, this, &ConnectionTest::takeListing);
    connect(session, &Session::closed, this, [this](bool committed, const QString &detail) {
        if (!isWaitingFor(Stage::Quit) || committed) {
            if (committed && isWaitingFor(Stage::Quit))
                pass(m_texts.quit());
            end();
            return;
        }
        fail(m_texts.quitRefused(detail), Core::ErrorCode::Protocol);
    });
    connect(session, &Session::failed, this, qOverload<const Core::Error &>(&ConnectionTest::fail));
    session->open();
}

void ConnectionTest::followState(Session::State state)
{
    const Session::State previous = m_state;
    if (state != Session::State::Closed)
        m_state = state;
    switch (state) {
    case Session::State::Handshake:
    case Session::State::Greeting:
        if (isWaitingFor(Stage::Tcp))
            pass(m_texts.tcp());
        break;
    case Session::State::Capabilities:
        if (previous == Session::State::Greeting)
            pass(m_texts.greeting(m_lastAnswer));
        break;
    default: break;
    }
}

void ConnectionTest::takeConnected(const Pop3::ConnectionInfo &info)
{
    if (!info.encrypted)
        pass(m_texts.withoutTls(info.capabilities));
    pass(m_texts.capabilities(info.capabilities));
    if (m_missingPassword) {
        m_session->abort();
        fail(m_missingPassword->code == Core::ErrorCode::Configuration
                 ? m_texts.passwordMissing(*m_missingPassword)
                 : m_texts.accessRefused(*m_missingPassword),
             m_missingPassword->code);
    }
}

void ConnectionTest::takeListing(const Pop3::Listing &messages, qint64 totalBytes)
{
    const QStringList capabilities = m_session->capabilities();
    pass(m_texts.mailbox(messages, totalBytes));
    pass(m_texts.uniqueIds(messages, capabilities));
    pass(m_texts.loginDelay(capabilities));
    pass(m_texts.expire(capabilities));
    m_session->quit();
}

bool ConnectionTest::isWaitingFor(Stage stage) const
{
    return !m_toCome.isEmpty() && m_toCome.first() == stage;
}

ConnectionStage ConnectionTest::failedStage(Core::ErrorCode code) const
{
    // A CA file that cannot be read is noticed before the first byte.
    if (isWaitingFor(Stage::Tcp) && code == Core::ErrorCode::Configuration)
        return Stage::Settings;
    // The capabilities asked for in clear belong to no stage of their own: they decide about STLS.
    if (isWaitingFor(Stage::Tls) && m_state == Session::State::Capabilities
        && code != Core::ErrorCode::Tls)
        return Stage::Capabilities;
    return m_toCome.value(0, Stage::Quit);
}

void ConnectionTest::pass(const StageReport &report)
{
    m_toCome.removeOne(report.stage);
    Q_EMIT reported(report);
}

void ConnectionTest::fail(const Core::Error &error)
{
    const Stage stage = failedStage(error.code);
    const QByteArray refusal = m_lastAnswer.startsWith(Refused)
                                   ? m_lastAnswer.sliced(Refused.size()).trimmed().toUtf8()
                                   : QByteArray();
    fail(m_refusedCertificates.isEmpty()
             ? m_texts.failed(stage, error, refusal)
             : m_texts.certificatesRefused(m_refusedCertificates, error),
         error.code);
}

void ConnectionTest::fail(const StageReport &report, Core::ErrorCode code)
{
    if (m_ended)
        return;
    m_toCome.removeOne(report.stage);
    Q_EMIT reported(report);
    for (const Stage stage : std::as_const(m_toCome))
        Q_EMIT reported(StageTexts::notTried(stage, report.stage));
    m_exitStatus = Core::exitStatus(code);
    end();
}

void ConnectionTest::stop()
{
    if (!m_session) {
        end();
        return;
    }
    m_session->quit();
    QTimer::singleShot(StopDeadline, this, &ConnectionTest::end);
}

void ConnectionTest::end()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished();
}

} // namespace Inlet::Runner
