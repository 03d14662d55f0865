// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace Inlet::Practice {

/**
 * Reads one message file as POP3 counts it: every line ends with CRLF, the last one too; other bytes stay as they are.
 * Piece by piece, so that memory does not grow with the file.
 */
class MessageFile
{
public:
    static constexpr qint64 PieceBytes = 64 * 1024;

    explicit MessageFile(const QString &path);

    /** False when the file cannot be read; errorString() tells why. */
    [[nodiscard]] bool open();

    /** Ends behind the header and @p lines lines of the body (TOP). */
    void limitBodyLines(qint64 lines) { m_bodyLinesLeft = lines; }

    /** The next piece; empty at the end, or when the file breaks (see hasError()). */
    [[nodiscard]] QByteArray read();

    [[nodiscard]] bool hasError() const { return m_file.error() != QFileDevice::NoError; }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

private:
    [[nodiscard]] QByteArray withLineEnds(const QByteArray &piece);
    void cutBody(QByteArray &piece);

    QFile m_file;
    bool m_ended = false;
    char m_last = '\n'; // an empty file needs no line end
    std::optional<qint64> m_bodyLinesLeft;
    bool m_inBody = false;
    qint64 m_lineBytes = 0; // of the line being read, without its end
};

/** Doubles the dot at the start of a line (RFC 1939 section 3) in content that comes in pieces. */
class DotStuffer
{
public:
    [[nodiscard]] QByteArray encode(const QByteArray &content);

private:
    bool m_lineStart = true;
};

} // namespace Inlet::Practice
