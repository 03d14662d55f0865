// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/appendfile.h"

namespace Inlet::Ui {

std::optional<qint64> AppendFile::append(const QByteArray &bytes)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_file->setAutoRemove(true);
    }
    // Callers write whole batches, so a buffer of the file's own would only be in the way of reading.
    QIODevice &device = *m_file;
    if (!device.isOpen() && !device.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    if (!m_file->seek(m_size) || m_file->write(bytes) != bytes.size())
        return std::nullopt;
    const qint64 offset = m_size;
    m_size += bytes.size();
    return offset;
}

QByteArray AppendFile::read(qint64 offset, qint64 size) const
{
    if (!m_file || !m_file->seek(offset))
        return {};
    return m_file->read(size);
}

void AppendFile::clear()
{
    m_file.reset();
    m_size = 0;
}

QString AppendFile::errorString() const
{
    return m_file ? m_file->errorString() : QString();
}

} // namespace Inlet::Ui
