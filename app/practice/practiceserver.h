// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace Inlet::Practice {

struct PracticeOptions
{
    QString account; ///< the only account that can log in; empty: any that is not empty
    bool deleteFiles =
        false;        ///< DELE and QUIT remove the file; otherwise only this server forgets it
    quint16 port = 0; ///< 0: one that is free
    std::chrono::milliseconds autoLogout{
        std::chrono::minutes(10)}; ///< RFC 1939 section 3 asks for 10 minutes or more
};

/**
 * A POP3 server (RFC 1939, RFC 2449) on 127.0.0.1 over a folder of `.eml` files, to try an activity without a real
 * mailbox. The password is always `practice`. It lives in the thread and event loop of its owner.
 *
 * @code
 * PracticeServer server(folder, {});
 * const Result<quint16> port = server.listen();
 * @endcode
 */
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(const QString &folder, const PracticeOptions &options = {},
                            QObject *parent = nullptr);
    ~PracticeServer() override;

    /** The port it listens on. Fails with NotFound (folder) or Connect (port taken). */
    [[nodiscard]] Core::Result<quint16> listen();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Practice
