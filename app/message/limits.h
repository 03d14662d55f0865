// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Inlet::Message {

/** How much of a hostile message is looked at. What lies beyond is left alone and reported as a problem. */
struct Limits
{
    int nesting = 100;    ///< multiparts and embedded messages inside each other
    int parts = 10'000;   ///< parts of one message, embedded messages not entered
    int headers = 10'000; ///< header fields of one part
    qsizetype headerBlockBytes = 1024 * 1024;  ///< all header fields of one part together
    qsizetype headerValueBytes = 64 * 1024;    ///< of one field when decoded; `raw` keeps all of it
    qsizetype addressHeaderBytes = 256 * 1024; ///< of one address field
    int addressColons = 64; ///< ':' outside quotes in one address field (nested groups)
    int addresses = 10'000; ///< mailboxes of one address field
    qsizetype decodedTextCharacters = 16 * 1024 * 1024; ///< UTF-16 units of one decoded body
    int problems = 1'000;                               ///< entries in the list of problems
};

} // namespace Inlet::Message
