// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/messagecopies.h"
#include "ledger/statefolder.h"
#include "model/project.h"
#include "pop3/sessionsettings.h"
#include "practice/practiceserver.h"
#include "runner/credentials.h"
#include "runner/proxychoice.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Inlet::Runner {

/**
 * The mailbox a connection of the project leads to: which one it is, and after prepare() everything a session with it
 * needs. A practice server that was started lives as long as this object.
 */
class MailboxEndpoint
{
public:
    using Answer = std::function<void(const Core::Result<void> &)>;

    /**
     * @param limits of the activity
     * @param projectFolder absolute; a practice folder and a CA file start there
     */
    MailboxEndpoint(const Model::EffectiveConnection &connection, const Model::Limits &limits,
                    const QString &projectFolder);
    ~MailboxEndpoint() = default;
    Q_DISABLE_COPY_MOVE(MailboxEndpoint)

    [[nodiscard]] bool isPractice() const { return !m_practiceFolder.isEmpty(); }

    /** The ledger's key of the mailbox, the same in every run; see Ledger::mailboxIdentity(). */
    [[nodiscard]] QByteArray mailbox() const;

    /**
     * Starts the practice server, or finds the proxy and the password (with OAuth 2.0 what access tokens are had with).
     * Answers once, possibly before it returns, unless @p context goes first. Fails with Configuration or Storage.
     */
    void prepare(Credentials &credentials, QObject *context, const Answer &answer);

    /** After prepare() has failed: true when a session is possible all the same, as far as the login. */
    [[nodiscard]] bool lacksOnlyPassword() const { return m_hasProxy; }

    /** Without password, and for a practice server without address, before prepare() has succeeded. */
    [[nodiscard]] const Pop3::SessionSettings &session() const { return m_session; }

    /** Where the password of each session comes from; empty when session() has it. */
    [[nodiscard]] const std::shared_ptr<Engine::SessionSecret> &secret() const { return m_secret; }

private:
    [[nodiscard]] Core::Result<void> startPractice();
    void findPassword(Credentials &credentials, QObject *context, const Answer &answer);

    Model::EffectiveConnection m_connection;
    QString m_practiceFolder; ///< absolute; empty for a real server
    Pop3::SessionSettings m_session;
    std::shared_ptr<Engine::SessionSecret> m_secret;
    ProxyChoice m_proxies;
    bool m_hasProxy = false; ///< it is known which, or that there is none
    std::unique_ptr<Practice::PracticeServer> m_practice;
};

/** Where the copies of the activity's messages are, whether they are kept now or not. @p projectFolder: absolute. */
[[nodiscard]] Ledger::MessageCopies messageCopies(const Model::Activity &activity,
                                                  const QString &projectFolder,
                                                  const Ledger::StateFolder &state,
                                                  const QByteArray &mailbox);

} // namespace Inlet::Runner
