// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Message {

/** An RFC 2047 header text decoded, and what was wrong with it. */
struct HeaderText
{
    QString text;
    bool unknownCharset = false; ///< a word in an unknown charset was left as written
    bool undecodable =
        false; ///< a word, or its charset, is damaged: text holds U+FFFD or lacks a bit
};

/** Removes the line breaks of folded lines (RFC 5322 section 2.2.3); the blanks behind them stay. */
[[nodiscard]] QByteArray unfolded(QByteArrayView raw);

/**
 * Decodes the encoded words in @p raw wherever they stand, unfolds, and trims. The bytes of neighbouring words in one
 * charset are joined before they are converted, because senders cut characters in two. Spaces inside a word, missing
 * blanks between words, RFC 2231 language tags and bad base64 are tolerated. Bytes outside words are UTF-8 or
 * windows-1252. NUL becomes U+FFFD and a line break inside a word a space, so that the result is one line.
 */
[[nodiscard]] HeaderText decodeEncodedWords(QByteArrayView raw);

/** Length of the encoded word without blanks that begins at @p text, 0 when none does. */
[[nodiscard]] qsizetype encodedWordLength(QByteArrayView text);

} // namespace Inlet::Message
