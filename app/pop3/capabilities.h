// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QStringList>

namespace Inlet::Pop3 {

/** The answer to CAPA (RFC 2449 section 5): tags are case-insensitive, unknown ones are kept for display. */
class Capabilities
{
public:
    static constexpr int MaxLines = 256;

    /** Adds one line of the answer; false when there are more than any server needs. */
    [[nodiscard]] bool addLine(QByteArrayView line);

    /** False when the server does not know CAPA: then only RFC 1939 can be relied on. */
    [[nodiscard]] bool isKnown() const { return m_known; }
    void setKnown() { m_known = true; }

    [[nodiscard]] bool has(QByteArrayView tag) const;

    /** True when the SASL line names @p mechanism. */
    [[nodiscard]] bool offersMechanism(QByteArrayView mechanism) const;

    /** Upper-case tags with their parameters, in alphabetical order. */
    [[nodiscard]] QStringList toStringList() const;

private:
    bool m_known = false;
    int m_lines = 0;
    QMap<QByteArray, QByteArrayList> m_tags; // upper-case tag -> parameters
};

} // namespace Inlet::Pop3
