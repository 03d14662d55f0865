// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace Inlet::Pop3 {

/**
 * The secrets of one session, and what the server said without them: some servers quote the command that they refuse.
 * Everything that a session passes on of the server's words goes through here; words of the program do not.
 */
class Redaction
{
public:
    /** The password or token @p secret in clear; also hides its Base64 and hexadecimal forms. */
    explicit Redaction(const QByteArray &secret);

    /**
     * Hides the argument of a login command as well, and what it is the Base64 of; the name of the @p account alone is
     * no secret.
     */
    void addSent(const QByteArray &argument, const QByteArray &account);

    /**
     * @p text with `***` for each secret. One of less than 4 octets counts only as a whole word, so that a text does
     * not lose each `a` to the password "a".
     */
    [[nodiscard]] QByteArray applied(QByteArrayView text) const;

    /** @p bytes of the server as text for people: applied(), then displayable(). */
    [[nodiscard]] QString quoted(QByteArrayView bytes) const;
    [[nodiscard]] QStringList quotedTexts(const QStringList &texts) const;

private:
    void add(const QByteArray &secret);
    void addWithForms(const QByteArray &secret);

    QByteArrayList m_secrets; // the longest first: one may be part of another
};

} // namespace Inlet::Pop3
