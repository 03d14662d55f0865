// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Inlet::Core {

/** What kind of thing went wrong. Decides the event code, the exit status and whether a retry makes sense. */
enum class ErrorCode {
    Usage,         ///< the command line is wrong
    Configuration, ///< the project asks for something impossible (unknown account, invalid value)
    InvalidData,   ///< a file or message is not what it claims to be
    NotFound,      ///< a file does not exist or cannot be read
    Connect,       ///< name resolution or TCP
    Tls,           ///< handshake, certificate or security policy
    Protocol,      ///< the server broke RFC 1939 or one of its extensions
    Timeout,       ///< no answer within the limit
    Login,         ///< the server refused the credentials
    Busy,          ///< try later: mailbox locked, [LOGIN-DELAY], [SYS/TEMP], another runner
    Script,        ///< the handler failed or ran into a limit
    Message,       ///< a message cannot be given to the handler
    Storage,       ///< ledger, spool or state folder
    Delivery,      ///< a transition was not accepted by its destination
    Internal,      ///< a defect of Inlet or of its installation
};

/**
 * A failure in two voices: `message` is a translated sentence for people that says what failed, on what and what
 * can be done; `detail` holds the words of the server, parser or system, untranslated. Never holds a secret.
 */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/** The `code` member of an `error` event for @p code, such as "login". */
[[nodiscard]] QLatin1StringView eventCode(ErrorCode code);

/** The process exit status for a command that ended with @p code (the sysexits values of the runner). */
[[nodiscard]] int exitStatus(ErrorCode code);

} // namespace Inlet::Core
