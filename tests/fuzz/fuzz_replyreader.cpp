// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/overloaded.h"
#include "pop3/redaction.h"
#include "pop3/replyreader.h"

#include <array>
#include <cstdint>

using namespace Inlet::Pop3;

namespace {

/** What a reader makes of @p bytes when they arrive in pieces of @p pieceSize, in one comparable text. */
QByteArray read(QByteArrayView bytes, qsizetype pieceSize, size_t firstShape)
{
    static constexpr std::array shapes{Shape::StatusLine, Shape::Challenge, Shape::Listing,
                                       Shape::Body};
    const Redaction redaction("secret");
    ReplyReader reader;
    QByteArray seen;
    size_t answers = firstShape;
    bool isOver = false;
    const auto takeItems = [&] {
        bool needsBytes = false;
        while (!needsBytes && !isOver) {
            const Shape shape = shapes.at(answers % shapes.size());
            const bool hasContent = shape == Shape::Listing || shape == Shape::Body;
            std::visit(Overloaded{[&](const ReplyReader::NeedsBytes &) { needsBytes = true; },
                                  [&](const Reply &reply) {
                                      seen += "\nreply " + reply.line() + '\n';
                                      (void)reply.code();
                                      (void)redaction.quoted(reply.line());
                                      if (!hasContent || !reply.isOk())
                                          ++answers;
                                  },
                                  [&](const ReplyReader::Line &line) {
                                      seen += "\nline " + line.text.toByteArray() + '\n';
                                  },
                                  [&](const ReplyReader::Data &data) { seen += data.bytes; },
                                  [&](const ReplyReader::End &) {
                                      seen += "\nend\n";
                                      ++answers;
                                  },
                                  [&](const ReplyReader::Violation &) {
                                      seen += "\nviolation\n";
                                      isOver = true;
                                  }},
                       reader.next(shape));
        }
    };
    while (!bytes.isEmpty() && !isOver) {
        const QByteArrayView piece = bytes.first(qMin(pieceSize, bytes.size()));
        reader.feed(piece.toByteArray());
        bytes = bytes.sliced(piece.size());
        takeItems();
    }
    return seen;
}

} // namespace

/** A server may send anything, cut anywhere: how the bytes are cut must not change what is read. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size - 2));
    const qsizetype pieceSize = 1 + data[1];
    if (read(bytes, bytes.size() + 1, data[0]) != read(bytes, pieceSize, data[0]))
        qFatal("What is read depends on how the bytes are cut");
    return 0;
}
