// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/mailboxendpoint.h"

#include "runner/endpoint.h"

#include <QDir>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView PracticePassword("practice");

} // namespace

MailboxEndpoint::MailboxEndpoint(const Model::EffectiveConnection &connection,
                                 const Model::Limits &limits, const QString &projectFolder)
    : m_connection(connection)
    , m_session(sessionSettings(connection.connection, limits, projectFolder))
{
    if (const auto folder = connection.connection.practiceFolder())
        m_practiceFolder = QDir(projectFolder).absoluteFilePath(*folder);
}

QByteArray MailboxEndpoint::mailbox() const
{
    // The port of a practice server differs in each run; the folder is the mailbox.
    if (isPractice())
        return "practice:" + QDir::cleanPath(m_practiceFolder).toUtf8();
    return Ledger::mailboxIdentity(m_session.host, m_session.port, m_session.account);
}

void MailboxEndpoint::prepare(Credentials &credentials, QObject *context, const Answer &answer)
{
    if (isPractice()) {
        answer(startPractice());
        return;
    }
    m_proxies.find(m_session.host, m_session.port, context,
                   [this, &credentials, context, answer](const Core::Result<QNetworkProxy> &proxy) {
                       if (!proxy) {
                           answer(proxy.error());
                           return;
                       }
                       m_session.proxy = *proxy;
                       m_hasProxy = true;
                       findPassword(credentials, context, answer);
                   });
}

void MailboxEndpoint::findPassword(Credentials &credentials, QObject *context, const Answer &answer)
{
    const bool hasAccessTokens =
        m_connection.connection.oauth && m_connection.connection.takesAccessToken();
    if (hasAccessTokens)
        m_secret = credentials.accessTokens(m_connection);
    credentials.sources().find(
        m_connection, context,
        [this, answer, hasAccessTokens](const Core::Result<QByteArray> &password) {
            if (!password) {
                answer(password.error());
                return;
            }
            // A refresh token is not for the POP3 server.
            if (!hasAccessTokens)
                m_session.password = *password;
            answer({});
        });
}

Ledger::MessageCopies messageCopies(const Model::Activity &activity, const QString &projectFolder,
                                    const Ledger::StateFolder &state, const QByteArray &mailbox)
{
    const QString &chosen = activity.memory.messagesFolder;
    return Ledger::MessageCopies(chosen.isEmpty() ? state.copiesFolder(activity.name, mailbox)
                                                  : QDir(projectFolder).absoluteFilePath(chosen));
}

Core::Result<void> MailboxEndpoint::startPractice()
{
    m_practice = std::make_unique<Practice::PracticeServer>(m_practiceFolder);
    const Core::Result<quint16> port = m_practice->listen();
    if (!port) {
        return Core::Error{Core::ErrorCode::Configuration, port.error().message,
                           port.error().detail};
    }
    m_session.host = u"127.0.0.1"_s;
    m_session.port = *port;
    // It listens on loopback only, which the default allows without TLS.
    m_session.security = Pop3::Security::Default;
    m_session.authentication = Pop3::Authentication::Auto;
    if (m_session.account.isEmpty())
        m_session.account = u"practice"_s;
    m_session.password = QByteArray(PracticePassword.data(), PracticePassword.size());
    return {};
}

} // namespace Inlet::Runner
