// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/command.h"
#include "pop3/redaction.h"
#include "pop3/sasl.h"

#include <memory>
#include <optional>
#include <variant>

namespace Inlet::Pop3 {

/** One attempt to log in: from each answer of the server to the next command, until accepted or refused. */
class Login
{
public:
    struct Accepted
    {};
    /** The server said no; its answer tells why. */
    struct Refused
    {
        QString detail;              ///< what the server said before its answer; may be empty
        bool isAboutPassword = true; ///< false: nothing made from the password had been sent
    };
    /** Another answer is due: to what ahead() gave. */
    struct Pending
    {};
    using Step = std::variant<Command, Pending, Accepted, Refused, Core::Error>;

    /**
     * An attempt with @p mechanism under @p conditions, which chooseMechanism() found possible. Errors quote the server
     * by way of @p redaction, which must live as long.
     */
    [[nodiscard]] static Core::Result<std::unique_ptr<Login>>
    create(Mechanism mechanism, const Credentials &credentials, const LoginConditions &conditions,
           const Redaction &redaction);

    Login() = default;
    virtual ~Login() = default;
    Q_DISABLE_COPY_MOVE(Login)

    [[nodiscard]] virtual Step start() = 0;

    /**
     * After start(): what may travel together with its command to a server that pipelines (RFC 2449 section 6.6). An
     * exchange after AUTH gives nothing.
     */
    [[nodiscard]] virtual std::optional<Step> ahead() { return std::nullopt; }

    [[nodiscard]] virtual Step next(const Reply &reply) = 0;
};

} // namespace Inlet::Pop3
