// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/messagefile.h"

namespace Inlet::Practice {

MessageFile::MessageFile(const QString &path)
    : m_file(path)
{}

bool MessageFile::open()
{
    return m_file.open(QIODevice::ReadOnly);
}

QByteArray MessageFile::read()
{
    if (m_ended)
        return {};
    QByteArray piece = m_file.read(PieceBytes);
    if (hasError()) {
        m_ended = true;
        return {};
    }
    if (piece.isEmpty()) {
        m_ended = true;
        return m_last == '\n' ? QByteArray() : "\r\n";
    }
    piece = withLineEnds(piece);
    if (m_bodyLinesLeft)
        cutBody(piece);
    return piece;
}

QByteArray MessageFile::withLineEnds(const QByteArray &piece)
{
    QByteArray result;
    result.reserve(piece.size() + piece.size() / 16);
    for (const char byte : piece) {
        if (byte == '\n' && m_last != '\r')
            result.append('\r');
        result.append(byte);
        m_last = byte;
    }
    return result;
}

void MessageFile::cutBody(QByteArray &piece)
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (m_inBody && *m_bodyLinesLeft <= 0) {
            piece.truncate(i);
            m_ended = true;
            return;
        }
        if (piece[i] != '\n') {
            m_lineBytes += piece[i] == '\r' ? 0 : 1;
            continue;
        }
        if (m_inBody)
            --*m_bodyLinesLeft;
        else
            m_inBody = m_lineBytes == 0;
        m_lineBytes = 0;
    }
}

QByteArray DotStuffer::encode(const QByteArray &content)
{
    QByteArray result;
    result.reserve(content.size() + content.size() / 64);
    for (const char byte : content) {
        if (m_lineStart && byte == '.')
            result.append('.');
        result.append(byte);
        m_lineStart = byte == '\n';
    }
    return result;
}

} // namespace Inlet::Practice
