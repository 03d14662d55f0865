// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Message {

enum class TransferEncoding { Identity, Base64, QuotedPrintable, Uuencode, Unknown };

/** Reads a Content-Transfer-Encoding value; common misspellings ("7-bit", "8bits", "base64;") are understood. */
[[nodiscard]] TransferEncoding transferEncodingFromHeader(QByteArrayView value);

/** The registered name in lower case; "" for Unknown and for Identity, whose variants do not differ for a reader. */
[[nodiscard]] QLatin1StringView transferEncodingName(TransferEncoding encoding);

/** Bytes without their transfer encoding, and what was wrong with it. */
struct Decoded
{
    QByteArray bytes;
    qsizetype significant = 0; ///< base64: bytes that are no white space; else: bytes of input
    qsizetype foreign = 0;   ///< base64: bytes outside the alphabet; quoted-printable: bad escapes
    bool incomplete = false; ///< ends in the middle of a group

    [[nodiscard]] bool isDamaged() const { return foreign > 0 || incomplete; }
    /** More than 1 % of the input is foreign: nothing that came out can be relied on. */
    [[nodiscard]] bool isUnusable() const { return foreign * 100 > significant; }
};

/**
 * RFC 2045 section 6.8. Foreign bytes are skipped and counted, missing padding is supplied. Padding ends the data
 * unless base64 alone follows to the end of the line or on the next line (encoders that pad each chunk do that);
 * anything else behind it is text that was appended.
 */
[[nodiscard]] Decoded decodeBase64(QByteArrayView input);

/** As decodeBase64() without the result: finds damage at a fraction of the cost. */
[[nodiscard]] Decoded checkBase64(QByteArrayView input);

/** RFC 2045 section 6.7. A bad escape stays as it is and is counted; blanks before a line end are dropped. */
[[nodiscard]] Decoded decodeQuotedPrintable(QByteArrayView input);

/** The first uuencoded file of @p input, without `begin` and `end`; incomplete when its end is missing. */
[[nodiscard]] Decoded decodeUuencode(QByteArrayView input);

[[nodiscard]] Decoded decodeTransfer(TransferEncoding encoding, QByteArrayView input);

} // namespace Inlet::Message
