// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace Inlet::Handler {

/**
 * Frames between the runner and the handler host: four bytes of length (big-endian, of what follows), then one CBOR map
 * (RFC 8949). See protocol.h for what the maps hold, and which are followed by bytes without a frame.
 */
[[nodiscard]] QByteArray encodeFrame(const QCborMap &content);

/** Cuts a stream of bytes into frames. What it is given may come from a host that a hostile message took over. */
class FrameReader
{
public:
    /** @param maximum bytes of one frame that are accepted */
    explicit FrameReader(qsizetype maximum);

    void append(QByteArrayView bytes);

    /** The next complete frame; nullopt when more bytes are needed, or isBroken(). */
    [[nodiscard]] std::optional<QCborMap> next();

    /** Moves up to @p maximum bytes that follow the last frame to @p to, and returns their number. */
    qsizetype take(char *to, qsizetype maximum);

    /** True after a frame that was too long or no CBOR map. Nothing more can be read. */
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    QByteArray m_buffer;
    qsizetype m_read = 0; ///< bytes of m_buffer already given out
    qsizetype m_maximum;
    bool m_broken = false;
};

} // namespace Inlet::Handler
