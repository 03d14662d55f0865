// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Message {

class MailMessage;
class Part;

/** A part seen as an attachment. Cheap to copy; valid as long as its MailMessage. */
class Attachment
{
public:
    explicit Attachment(const Part &part);

    [[nodiscard]] const Part &part() const { return *m_part; }

    [[nodiscard]] QString filename() const;    ///< safe to use as a file name; "" when none
    [[nodiscard]] QString filenameRaw() const; ///< as the sender wrote it
    [[nodiscard]] QString contentType() const; ///< lower case
    [[nodiscard]] QString charset() const;
    [[nodiscard]] QString disposition() const; ///< lower case; "" when the part names none
    [[nodiscard]] QString contentId() const;   ///< without angle brackets
    /** shown within the text: disposition inline, or named by a Content-ID */
    [[nodiscard]] bool isInline() const;
    [[nodiscard]] bool isDamaged() const; ///< bytes() is only what could be decoded
    [[nodiscard]] bool isTnef() const;

    [[nodiscard]] QByteArray bytes() const;  ///< decoded
    [[nodiscard]] qint64 size() const;       ///< of the decoded bytes, text with LF line ends
    [[nodiscard]] QByteArray sha256() const; ///< 32 bytes, of the same bytes as size()
    [[nodiscard]] QString text() const;      ///< bytes() through the charset, LF line ends

    /** The embedded message of a message/rfc822 part, else nullptr. */
    [[nodiscard]] const MailMessage *message() const;

private:
    const Part *m_part;
};

} // namespace Inlet::Message
