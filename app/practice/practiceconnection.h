// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/messagefile.h"
#include "practice/practicemailbox.h"
#include "practice/practiceserver.h"

#include <QByteArrayList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace Inlet::Practice {

/** One client of a PracticeServer. Child of its socket, which deletes itself when the line is closed. */
class PracticeConnection : public QObject
{
    Q_OBJECT

public:
    PracticeConnection(QTcpSocket *socket, PracticeMailbox *mailbox,
                       const PracticeOptions &options);
    ~PracticeConnection() override;

private:
    /** A message on its way to the client. */
    struct Transfer
    {
        explicit Transfer(const QString &path)
            : file(path)
        {}
        MessageFile file;
        DotStuffer stuffer;
    };
    using Arguments = QByteArrayList;
    using Handler = void (PracticeConnection::*)(const Arguments &);
    struct Verb;

    void readCommands();
    void execute(QByteArrayView line);
    void continueTransfer();
    void write(const QByteArray &text);
    void ok(const QByteArray &text = {});
    void error(const QByteArray &text);
    void close();
    void logOut();

    void capa(const Arguments &arguments);
    void user(const Arguments &arguments);
    void pass(const Arguments &arguments);
    void stat(const Arguments &arguments);
    void list(const Arguments &arguments);
    void uidl(const Arguments &arguments);
    void retr(const Arguments &arguments);
    void top(const Arguments &arguments);
    void dele(const Arguments &arguments);
    void noop(const Arguments &arguments);
    void rset(const Arguments &arguments);
    void quit(const Arguments &arguments);

    using Column = QByteArray (*)(const PracticeMessage &);
    void describe(const Arguments &arguments, Column column);
    /** The index of the message that @p argument names; answers -ERR and gives nothing when there is none. */
    [[nodiscard]] std::optional<qsizetype> messageIndex(const QByteArray &argument);
    void transfer(qsizetype index, std::optional<qint64> bodyLines);

    QTcpSocket *m_socket;
    PracticeMailbox *m_mailbox;
    PracticeOptions m_options;
    QTimer m_autoLogout;
    QByteArray m_account;
    bool m_loggedIn = false;
    bool m_closing = false;
    int m_failedLogins = 0;
    QList<PracticeMessage> m_messages;
    QSet<qsizetype> m_marked; // indexes of messages marked by DELE
    std::unique_ptr<Transfer> m_transfer;
};

} // namespace Inlet::Practice
