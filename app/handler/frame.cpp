// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/frame.h"

#include <QCborValue>
#include <QtEndian>

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
    if (m_read == m_buffer.size()) {
        m_buffer.clear();
        m_read = 0;
    }
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
    if (m_read > m_buffer.size() / 2) {
        m_buffer.remove(0, m_read);
        m_read = 0;
    }
    if (error.error != QCborError::NoError || !content.isMap()) {
        m_broken = true;
        return std::nullopt;
    }
    return content.toMap();
}

} // namespace Inlet::Handler
