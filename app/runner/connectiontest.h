// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "pop3/session.h"
#include "runner/mailboxendpoint.h"
#include "runner/stagetexts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Inlet::Runner {

/**
 * Tries one connection stage by stage, up to the listing of the mailbox and QUIT. Nothing is received, deleted or
 * remembered. The stages after one that failed are reported as not tried.
 */
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /** @p clock and @p credentials must outlive the test. The other parameters are those of MailboxEndpoint. */
    ConnectionTest(const Model::EffectiveConnection &connection, const Model::Limits &limits,
                   const QString &projectFolder, const Core::Clock &clock, Credentials &credentials,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();

    /** Reports the settings as the stage that failed, because of @p error, and ends. */
    void refuse(const Core::Error &error);

    /** Closes the session; the rest is not tried. Ends in finished() within 3 s. */
    void stop();

    /** `host:port`, as far as it is known. */
    [[nodiscard]] QString server() const;
    [[nodiscard]] int exitStatus() const { return m_exitStatus; }

Q_SIGNALS:
    /** The stages in the order in which they will be tried; those of refuse() come without it. */
    void started(const QList<Inlet::Runner::ConnectionStage> &stages);
    void reported(const Inlet::Runner::StageReport &report);
    /** See Pop3::Session::transcript(). */
    void transcript(const QString &line);
    void finished();

private:
    void obtainSecret();
    void begin();
    void lookUpName();
    void connectToServer();
    void followState(Pop3::Session::State state);
    void takeConnected(const Pop3::ConnectionInfo &info);
    void takeListing(const Pop3::Listing &messages, qint64 totalBytes);
    void pass(const StageReport &report);
    void fail(const StageReport &report, Core::ErrorCode code);
    void fail(const Core::Error &error);
    [[nodiscard]] ConnectionStage failedStage(Core::ErrorCode code) const;
    [[nodiscard]] bool isWaitingFor(ConnectionStage stage) const;
    void end();

    MailboxEndpoint m_endpoint;
    const Core::Clock &m_clock;
    Credentials &m_credentials;
    StageTexts m_texts;
    QByteArray m_accessToken; ///< for connections with OAuth 2.0
    std::optional<Core::Error>
        m_missingPassword; ///< told at the login: the stages before it need none
    std::unique_ptr<Pop3::Session> m_session;
    Pop3::Session::State m_state = Pop3::Session::State::Idle; ///< the last one but Closed
    QList<ConnectionStage> m_toCome;
    QString m_lastAnswer;
    QList<QSslCertificate> m_refusedCertificates;
    int m_exitStatus = 0;
    bool m_ended = false;
};

} // namespace Inlet::Runner
