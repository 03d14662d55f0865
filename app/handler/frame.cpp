// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/frame.h"

#include <QCborValue>
#include <QtEndian>

#include <algorithm>

namespace Inlet::Handler {

namespace {
constexpr qsizetype LengthBytes = 4;
} // namespace

QByteArray encodeFrame(const QCborMap &content)
{
    QByteArray frame(LengthBytes, '\0');
    frame += content.toCborValue().toCbor();
    qToBigEndian(static_cast<quint32>(frame.size() - LengthBytes), frame.data());
    return frame;
}

FrameReader::FrameReader(qsizetype maximum)
    : m_maximum(maximum)
{}

void FrameReader::append(QByteArrayView bytes)
{
    // Its room is kept, unless a large frame went through it.
    constexpr qsizetype KeptRoom = 1024 * 1024;
    m_buffer.remove(0, m_read);
    m_read = 0;
    if (m_buffer.isEmpty() && m_buffer.capacity() > KeptRoom)
        m_buffer = QByteArray();
    m_buffer.append(bytes);
}

std::optional<QCborMap> FrameReader::next()
{
    const qsizetype available = m_buffer.size() - m_read;
    if (m_broken || available < LengthBytes)
        return std::nullopt;
    const auto length =
        static_cast<qsizetype>(qFromBigEndian<quint32>(m_buffer.constData() + m_read));
    if (length > m_maximum) {
        m_broken = true;
        return std::nullopt;
    }
    if (available < LengthBytes + length)
        return std::nullopt;
    QCborParserError error;
    const QCborValue content =
        QCborValue::fromCbor(m_buffer.constData() + m_read + LengthBytes, length, &error);
    m_read += LengthBytes + length;
    if (error.error != QCborError::NoError || !content.isMap()) {
        m_broken = true;
        return std::nullopt;
    }
    return content.toMap();
}

qsizetype FrameReader::take(char *to, qsizetype maximum)
{
    const qsizetype length = std::min(maximum, m_buffer.size() - m_read);
    std::copy_n(m_buffer.constData() + m_read, length, to);
    m_read += length;
    return length;
}

} // namespace Inlet::Handler
