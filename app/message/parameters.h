// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inlet::Message {

/** A structured header field such as Content-Type: a value and its parameters (RFC 2045, RFC 2231). */
class ParameterizedValue
{
public:
    /**
     * Reads a raw field leniently: comments, missing semicolons, unquoted values with blanks and repeated parameters
     * (the first counts) are accepted. Continuations are joined by their number whatever their order; `name*` wins
     * over `name`; encoded words and raw 8-bit bytes in a value are decoded.
     */
    [[nodiscard]] static ParameterizedValue parse(QByteArrayView raw);

    /** What stands before the first semicolon, without comments and blanks, in lower case. */
    [[nodiscard]] const QString &value() const { return m_value; }

    /** "" when there is no such parameter. @p name in lower case. */
    [[nodiscard]] QString parameter(QStringView name) const;
    [[nodiscard]] bool hasParameter(QStringView name) const;

    /** A parameter names an unknown charset or has damaged encoding. */
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    struct Parameter
    {
        QString name;
        QString value;
    };

    const Parameter *find(QStringView name) const;

    QString m_value;
    QList<Parameter> m_parameters;
    bool m_damaged = false;
};

} // namespace Inlet::Message
