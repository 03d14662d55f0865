// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Message {

/** What came out of bytes in some charset. */
struct CharsetText
{
    QString text; ///< U+FFFD where bytes mean nothing; a leading byte order mark is dropped
    bool unknownCharset =
        false; ///< the label means nothing; text is UTF-8 if valid, else windows-1252
    bool undecodable = false; ///< some bytes mean nothing in this charset
};

/** False for a label no decoder knows. Empty and "us-ascii" are known: their bytes are guessed. */
[[nodiscard]] bool isKnownCharset(QByteArrayView label);

/** True when a text in this charset cannot be cut between two characters and decoded in pieces (iso-2022, utf-16). */
[[nodiscard]] bool isStatefulCharset(QByteArrayView label);

/**
 * Bytes to text, reading charset names as mail uses them: a label stands for its usual superset (iso-8859-1 for
 * windows-1252, gb2312 for gb18030 and so on, as WHATWG does), common misspellings are understood, and us-ascii or no
 * label means UTF-8 if the bytes are valid UTF-8, else windows-1252.
 */
[[nodiscard]] CharsetText decodeCharset(QByteArrayView label, QByteArrayView bytes);

/** UTF-8 if valid, else windows-1252: for bytes that nothing labels. */
[[nodiscard]] QString decodeUnlabelled(QByteArrayView bytes);

} // namespace Inlet::Message
