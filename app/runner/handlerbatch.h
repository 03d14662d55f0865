// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/messageevents.h"
#include "handler/handlerclient.h"
#include "handler/hostservice.h"
#include "model/problem.h"
#include "model/project.h"

#include <QObject>
#include <QQueue>
#include <QStringList>

#include <memory>
#include <optional>

namespace Inlet::Runner {

/** Why an activity's handler cannot run on saved messages. */
struct BatchRefusal
{
    Core::Error error;
    Model::Problems problems; ///< when it is the configuration
};

/**
 * Runs an activity's handler on files, one after the other, without a server: what `eval` and `test` share. In a script
 * `mailMessage.uid` is the file's name and `number` its place from 1.
 */
class HandlerBatch final : public QObject
{
    Q_OBJECT

public:
    /** What a message sees in task.vars and instance.vars. */
    enum class Variables {
        OfLastMessage,    ///< as in a run
        OfInitialization, ///< so that the order of the messages does not matter
    };

    struct File
    {
        QString path; ///< empty: it is known to be missing
        QString uid;
    };

    /** @p index: of the activity, for which refusal() gives nothing. @p task: id told to the script. */
    HandlerBatch(const Model::Project &project, qsizetype index, QList<File> files,
                 Variables variables, const QString &task, const Core::Clock &clock,
                 QObject *parent = nullptr);

    /** What is wrong with the activity; of its configuration only the limits and the time zone matter here. */
    [[nodiscard]] static std::optional<BatchRefusal> refusal(const Model::Project &project,
                                                             qsizetype index);

    /**
     * Runs the initialization script, then the handler. Ends in finished() or failed(); before finished(), exactly one
     * handled() or unreadable() for each file, in order.
     */
    void start();

Q_SIGNALS:
    void handled(const Inlet::Engine::MessageFacts &facts,
                 const Inlet::Handler::HandlerOutcome &outcome);
    void unreadable(const Inlet::Engine::MessageFacts &facts, const Inlet::Core::Error &error);
    void finished();
    void initialized(const QList<Inlet::Handler::LogLine> &log);
    /** The handler host cannot be started, or the initialization script failed in its @p line (0: none). */
    void failed(const Inlet::Core::Error &error, int line);

private:
    /** A file that was read, or could not be. */
    struct Item
    {
        Engine::MessageFacts facts;
        std::optional<Core::Error> error;
    };

    void takeInitialization(const Handler::ScriptAnswer &answer);
    void startHandler();
    void submitMore();
    void takeOutcome(const Handler::HandlerOutcome &outcome);
    void rejectEach(const Handler::HandlerError &error);
    std::optional<Core::RawMessage> readNext();
    void reportUnreadable();

    QList<File> m_files;
    Handler::HandlerSettings m_settings;
    QStringList m_initialization;
    std::unique_ptr<Handler::HostService> m_scripts;
    std::unique_ptr<Handler::HandlerClient> m_handler;
    QQueue<Item> m_inHand;
    qsizetype m_next = 0;
};

} // namespace Inlet::Runner
