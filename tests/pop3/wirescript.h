// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Inlet::Test {

/**
 * A conversation in a file, one step per line:
 *
 *     # text      a comment
 *     O: k=v      an option of the session or of the run
 *     S: text     the server sends the line (lines that follow each other travel in one packet)
 *     R: text     the server sends exactly these bytes; \r \n \0 and \\ are written as in C
 *     C: text     the client must send the line, and nothing else before the next S, R, T, X or A; a `*` at the end
 *                 stands for anything
 *     T:          the client must begin TLS; the handshake succeeds
 *     X:          the server closes the line
 *     A: call     the test calls the session: retrieve 1 2, remove 1, reset, quit, pause, resume
 *     E: event    the session must signal this next (see SessionRecorder::events)
 *     M: text     the error or the words of closed() must contain the text
 *     U: n uid    message n was listed with this unique-id
 *     B: n text   the content received for message n, escapes as for R
 */
struct WireScript
{
    struct Step
    {
        char kind = 0;
        QByteArray text;
        int line = 0;
    };

    QList<Step> steps;
    QMap<QByteArray, QByteArray> options;

    /** Empty steps when the file cannot be read or holds a line of another form. */
    [[nodiscard]] static WireScript load(const QString &path);
};

} // namespace Inlet::Test
