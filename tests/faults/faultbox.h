// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/cuttingproxy.h"
#include "faults/tally.h"
#include "support/projectfile.h"
#include "support/runnerprocess.h"
#include "support/scriptedserver.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Faults {

/** Where the transition `ok` goes. */
enum class Sink { File, Command };

/** A fault within the runner, made by the preloaded library. */
struct Preload
{
    int point = 0;     ///< 0: none, the points are only counted
    QByteArray action; ///< see faultcount.h
    bool keepsSynced = false;
    qint64 clockOffset = 0; ///< seconds, from the point on
};

struct BoxSettings
{
    QList<Test::ServerMail> mails;
    Sink sink = Sink::File;
    std::optional<Test::KeyPair> certificate = {}; ///< TLS, trusted as its own authority
    QByteArrayList capabilities = {"UIDL", "PIPELINING"};
};

/** The first character of the subject is the code that the handler returns; 0: it fails. */
[[nodiscard]] Test::ServerMail mail(const QByteArray &uid, const QByteArray &subject,
                                    const QByteArray &body = "x\r\n");

/**
 * A mailbox on a scripted server, a project over it, and runs of inlet-run one after the other, until nothing is left to
 * do. The server's side is the truth that all of it is compared with at the end.
 */
class FaultBox
{
public:
    FaultBox(const BoxSettings &settings, Tally &tally);
    ~FaultBox();
    Q_DISABLE_COPY_MOVE(FaultBox)

    Test::ScriptedServer server;
    CuttingProxy proxy;
    Preload preload; ///< for the next run
    std::function<Test::Reaction(int session, const QByteArray &)>
        react; ///< as ScriptedServer::script
    bool isFaultMet = false;
    bool isValueChanged =
        false; ///< a value of the ledger, which nothing else in it tells to be wrong

    /** New mail on the server; sent is what the end is compared with. */
    void addMail(const Test::ServerMail &mail);
    /** The server has these UIDLs now, in the order of its messages. */
    void renameMails(const QByteArrayList &uids);

    void start(const QString &state = QStringLiteral("state"));
    /** Lets the servers live until the runner has ended. */
    Test::RunnerResult finish();
    Test::RunnerResult run();
    /** Another runner beside the one that was started. */
    Test::RunnerResult runBeside(const QString &state = QStringLiteral("state"));
    void kill();
    void terminate();
    /** Lets the servers live until the runner has sent this command, in any session. */
    void waitForCommand(const QByteArray &command);

    /** Puts every file of the state and the events back to what was synced last. */
    void losePower();

    /** From here on nothing fails. */
    void endFaults();

    /** Runs until nothing is left to do and compares everything. @p mayHandleAgain: memory of former runs was lost. */
    void verifyRecovery(bool mayHandleAgain = false);
    /** Of a run over a damaged ledger. */
    void verifyRefusal(const Test::RunnerResult &result);

    [[nodiscard]] QString ledgerFile() const;
    [[nodiscard]] QByteArrayList
    points() const; ///< met by the last run that counted, "CALL TARGET"
    [[nodiscard]] Tally &tally() { return m_tally; }
    /** Messages that DELE named in this session. */
    [[nodiscard]] QList<Test::ServerMail> marked(int session) const;

private:
    Test::Reaction meet(int session, const QByteArray &command);
    void verifyDele(const Test::ServerMail &mail);
    std::unique_ptr<Test::RunnerProcess> launch(const QString &state);
    Test::RunnerResult finish(Test::RunnerProcess &runner);
    [[nodiscard]] bool isDone() const;
    void verifyServer();
    void verifyLedger();
    void verifyEvents();
    void verifyHandlings();
    [[nodiscard]] QList<QJsonObject> events() const;

    struct Session
    {
        QList<Test::ServerMail> mails;
        QList<Test::ServerMail> marked;
    };

    Tally &m_tally;
    BoxSettings m_settings;
    Test::ProjectFolder m_folder;
    QString m_project;
    QList<Test::ServerMail> m_sent;
    QHash<int, Session> m_sessions;
    QList<Test::RunnerResult> m_results;
    std::unique_ptr<Test::RunnerProcess> m_runner;
};

} // namespace Inlet::Faults
