// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rawmessage.h"

#include "core/sha256.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <algorithm>

namespace Inlet::Core {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;

Error spoolError(const QString &systemText)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate(
                "Inlet::Core::RawMessage",
                "A large message cannot be kept in the temporary folder. Check that the disk "
                "is not full."),
            systemText};
}

} // namespace

struct RawMessage::Content
{
    QByteArray memory;
    std::unique_ptr<QTemporaryFile> spool;
    Sha256 hash;
    QByteArray digest; ///< of all of it; empty until somebody asks
    qint64 size = 0;
};

RawMessage::RawMessage()
    : m_content(std::make_shared<Content>())
{}

RawMessage::RawMessage(const QByteArray &bytes)
    : RawMessage()
{
    m_content->memory = bytes;
    m_content->size = bytes.size();
    m_content->hash.addData(bytes);
}

Result<void> RawMessage::append(QByteArrayView chunk)
{
    Content &content = *m_content;
    content.hash.addData(chunk);
    content.digest.clear();
    content.size += chunk.size();
    if (!content.spool && content.size <= SpoolThreshold) {
        content.memory.append(chunk);
        return {};
    }
    if (!content.spool) {
        content.spool = std::make_unique<QTemporaryFile>();
        if (!content.spool->open() || content.spool->write(content.memory) != content.memory.size())
            return spoolError(content.spool->errorString());
        content.memory = QByteArray();
    }
    if (content.spool->write(chunk.data(), chunk.size()) != chunk.size())
        return spoolError(content.spool->errorString());
    return {};
}

qint64 RawMessage::size() const
{
    return m_content->size;
}

bool RawMessage::isSpooled() const
{
    return m_content->spool != nullptr;
}

const QByteArray &RawMessage::memory() const
{
    return m_content->memory;
}

QByteArray RawMessage::sha256() const
{
    if (m_content->digest.isEmpty())
        m_content->digest = m_content->hash.result();
    return m_content->digest;
}

Result<void> RawMessage::forEachChunk(const std::function<bool(QByteArrayView)> &consume) const
{
    Content &content = *m_content;
    if (!content.spool) {
        const QByteArrayView all(content.memory);
        for (qsizetype at = 0; at < all.size(); at += ChunkSize) {
            if (!consume(all.sliced(at, std::min<qsizetype>(ChunkSize, all.size() - at))))
                break;
        }
        return {};
    }
    if (!content.spool->flush() || !content.spool->seek(0))
        return spoolError(content.spool->errorString());
    QByteArray buffer(ChunkSize, Qt::Uninitialized);
    qint64 left = content.size;
    while (left > 0) {
        const qint64 got = content.spool->read(buffer.data(), std::min(left, ChunkSize));
        if (got <= 0)
            return spoolError(content.spool->errorString());
        left -= got;
        if (!consume(QByteArrayView(buffer.constData(), got)))
            break;
    }
    content.spool->seek(content.size);
    return {};
}

Result<QByteArray> RawMessage::read(qint64 offset, qint64 length) const
{
    Content &content = *m_content;
    if (offset < 0 || offset >= content.size)
        return QByteArray();
    if (!content.spool)
        return content.memory.mid(offset, length);
    if (!content.spool->flush() || !content.spool->seek(offset))
        return spoolError(content.spool->errorString());
    const QByteArray piece = content.spool->read(length);
    if (piece.isEmpty())
        return spoolError(content.spool->errorString());
    content.spool->seek(content.size);
    return piece;
}

Result<QByteArray> RawMessage::bytes() const
{
    if (!isSpooled())
        return m_content->memory;
    QByteArray all;
    all.reserve(size());
    const Result<void> read = forEachChunk([&all](QByteArrayView chunk) {
        all.append(chunk);
        return true;
    });
    if (!read)
        return read.error();
    return all;
}

} // namespace Inlet::Core
