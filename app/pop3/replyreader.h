// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/multilinedecoder.h"
#include "pop3/reply.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Inlet::Pop3 {

/**
 * Bytes of the server in, parts of answers out; knows no socket. The caller says which shape the answer to its oldest
 * command has and asks next() until it needs bytes. An answer is a Reply; after a +OK to a command with a Listing
 * come Line items, with a Body come Data items, and then End. After a Violation nothing else can be read.
 *
 * The views in items end with the next call of feed() or next(): what is fed is not copied on its way.
 */
class ReplyReader
{
public:
    static constexpr qsizetype MaxLineBytes =
        8192; ///< of a status or listing line; RFC 2449 promises 512
    static constexpr int MaxListingLines = 1'000'000;
    static constexpr qint64 MaxListingBytes = 128 * 1024 * 1024;

    struct NeedsBytes
    {};
    struct Line
    {
        QByteArrayView text; ///< without CRLF, dot-unstuffed
    };
    struct Data
    {
        QByteArrayView bytes; ///< dot-unstuffed; what one feed() held
    };
    struct End
    {};
    struct Violation
    {
        QString detail;       ///< untranslated; empty when the line tells it
        QByteArray line = {}; ///< of the server, where it is one that cannot be read
    };
    using Item = std::variant<NeedsBytes, Reply, Line, Data, End, Violation>;

    void feed(const QByteArray &bytes);
    [[nodiscard]] Item next(Shape shape);

    /** True when bytes were fed that belong to no item yet; between two answers that is data nobody asked for. */
    [[nodiscard]] bool hasBytes() const { return m_at < m_bytes.size(); }

    /** The bytes of hasBytes(), for the words of an error. */
    [[nodiscard]] QByteArrayView pendingBytes() const
    {
        return QByteArrayView(m_bytes).sliced(m_at);
    }

private:
    Item nextStatus(Shape shape);
    Item nextLine();
    Item nextData();
    [[nodiscard]] QByteArrayView decode();
    void beginContent();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_inContent = false;
    MultiLineDecoder m_decoder;
    QByteArray m_unstuffed; // what one feed() held, put together where it is not in one piece
    QByteArray m_listing;   // decoded, not yet split
    qsizetype m_listingAt = 0;
    qint64 m_listingBytes = 0;
    int m_listingLines = 0;
};

} // namespace Inlet::Pop3
