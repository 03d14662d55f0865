// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/event.h"
#include "engine/activityrun.h"
#include "ledger/ledger.h"
#include "ledger/statefolder.h"
#include "runner/mailboxendpoint.h"
#include "runner/projectloader.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Inlet::Runner {

/** What a task is made from. */
struct TaskSettings
{
    LoadedProject project;
    qsizetype activity = 0; ///< index
    Engine::RunOptions options;
    QString stateFolder; ///< empty: the user's; for a practice mailbox one that vanishes
};

/**
 * One activity on its way into an Engine::ActivityRun: finds its mailbox and opens the ledger. What is missing becomes
 * a task that is refused with its reasons.
 */
class ActivityTask : public QObject
{
    Q_OBJECT

public:
    /** @p clock and @p credentials must outlive the task. */
    ActivityTask(TaskSettings settings, const Core::Clock &clock, Credentials &credentials,
                 QObject *parent = nullptr);
    ~ActivityTask() override;

    void start();
    void stop();

    /** See Engine::ActivityRun. */
    void pause();
    void resume();
    void executeNow();

    [[nodiscard]] int exitStatus() const { return m_exitStatus; }

Q_SIGNALS:
    void event(const Inlet::Core::Event &event);
    void finished();

private:
    [[nodiscard]] QList<Core::Error> configurationErrors() const;
    [[nodiscard]] const Model::Activity &activity() const;
    void evaluateConnection();
    void connectToMailbox();
    void openLedger();
    [[nodiscard]] Core::Result<void> prepareFirstContact();
    void run();
    void refuse(const QList<Core::Error> &reasons);
    void end(int exitStatus);

    TaskSettings m_settings;
    const Core::Clock &m_clock;
    Credentials &m_credentials;
    Engine::ActivityRunSettings m_run;
    std::unique_ptr<Handler::HostService> m_templates; ///< while the connection's are evaluated
    std::optional<MailboxEndpoint> m_endpoint;
    std::unique_ptr<QTemporaryDir> m_temporaryState;
    std::unique_ptr<Ledger::Ledger> m_ledger;
    std::unique_ptr<Engine::ActivityRun> m_activityRun;
    int m_exitStatus = 0;
    bool m_pauseWanted = false; ///< before there is anything to pause
    bool m_ended = false;
};

} // namespace Inlet::Runner
