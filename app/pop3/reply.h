// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Pop3 {

/** What follows the status line of an answer. */
enum class Shape {
    StatusLine, ///< nothing
    Challenge,  ///< nothing, but the status may also be `+` with a SASL challenge (RFC 5034)
    Listing,    ///< after +OK: lines up to a line with a single dot
    Body,       ///< after +OK: a message up to a line with a single dot
};

/** The status line of one answer (RFC 1939 section 3, RFC 2449 section 8). */
struct Reply
{
    enum class Status { Ok, Error, Challenge };

    Status status = Status::Error;
    QByteArray text; ///< behind the status indicator and one space, without CRLF

    [[nodiscard]] bool isOk() const { return status == Status::Ok; }

    /** The extended response code in upper case, such as "IN-USE" or "SYS/TEMP"; empty without one. */
    [[nodiscard]] QByteArray code() const;

    /** The whole line as it came, without CRLF. */
    [[nodiscard]] QByteArray line() const;
};

/**
 * Bytes of a server as text for people: UTF-8 where valid, else Latin-1; control and direction characters become
 * U+FFFD so that a server cannot forge log lines or terminal output; cut after 512 characters.
 */
[[nodiscard]] QString displayable(QByteArrayView bytes);

} // namespace Inlet::Pop3
