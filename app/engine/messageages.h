// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/handlerclient.h"
#include "pop3/session.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

namespace Inlet::Engine {

/**
 * Finds the messages of a session that are older than an instant, by their header fields alone (TOP n 0): when the last
 * server received it (the first `Received` field), else `Date`. What has neither counts as new, so that no message is
 * passed over by mistake. Header fields are hostile input like any: the handler host reads them.
 */
class MessageAges final : public QObject
{
    Q_OBJECT

public:
    /** @p session must outlive this object. @p settings: of the activity's handler, for program, limits and time zone. */
    MessageAges(Pop3::Session *session, Handler::HandlerSettings settings,
                const QDateTime &boundary, QObject *parent = nullptr);

    /** @p numbers: messages of the session. Ends in finished() or failed(). Once. */
    void start(const QList<int> &numbers);

Q_SIGNALS:
    void finished(const QSet<int> &older);
    /** The server has no TOP, or the host cannot run. */
    void failed(const Inlet::Core::Error &error);

private:
    void askMore();
    void take(const Handler::HandlerOutcome &outcome);

    Pop3::Session *m_session;
    Handler::HandlerClient m_reader;
    const QDateTime m_boundary;
    QList<int> m_numbers;
    qsizetype m_asked = 0;
    qsizetype m_known = 0;
    QSet<int> m_older;
};

} // namespace Inlet::Engine
