// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pop3/reply.h"

#include <QByteArray>
#include <QByteArrayList>

namespace Inlet::Pop3 {

enum class Verb {
    Capa,
    Stls,
    Utf8,
    User,
    Pass,
    Apop,
    Auth,
    SaslResponse, ///< a line of a SASL exchange after AUTH, without a keyword
    Stat,
    List,
    Uidl,
    Retr,
    Top, ///< with 0 lines of the body
    Dele,
    Rset,
    Noop,
    Quit,
};

/**
 * One line to the server. A Command that exists can be sent: create() refuses what would break the line apart
 * (CR, LF, NUL) or exceed 255 octets (RFC 2449 section 4; lines of a SASL exchange have no such limit, RFC 5034).
 */
class Command
{
public:
    /** Fails with Configuration; the message names the keyword, never the argument. */
    [[nodiscard]] static Core::Result<Command> create(Verb verb, const QByteArrayList &arguments);

    /** A command without argument, or with a message number; cannot fail. */
    explicit Command(Verb verb);
    Command(Verb verb, int number);

    [[nodiscard]] Verb verb() const { return m_verb; }

    /** The message number it speaks of; 0 for others. */
    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] Shape answerShape() const;

    /** True when nothing may be sent together with it: its answer changes what may follow (RFC 2449 section 6.6). */
    [[nodiscard]] bool travelsAlone() const;

    /** The bytes to send, CRLF included. */
    [[nodiscard]] QByteArray wire() const;

    /** The arguments that nobody may see. */
    [[nodiscard]] QByteArrayList secrets() const { return m_arguments.mid(firstSecret()); }

    /** For a transcript: without CRLF, secrets replaced by `****`. */
    [[nodiscard]] QByteArray redacted() const;

private:
    Command(Verb verb, const QByteArrayList &arguments);

    [[nodiscard]] qsizetype firstSecret() const;

    Verb m_verb;
    int m_number = 0;
    QByteArrayList m_arguments;
};

} // namespace Inlet::Pop3
