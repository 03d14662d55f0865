// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace Inlet::Ui {

/**
 * A temporary file that only grows and is read at any place. It has no name where the system knows such files, is for
 * its owner only, and is gone with the program, however that ends.
 */
class AppendFile
{
public:
    /** Where @p bytes went, or nullopt when they could not be written; then nothing of them counts as written. */
    [[nodiscard]] std::optional<qint64> append(const QByteArray &bytes);

    /** @p size bytes from @p offset; less when they cannot be read. */
    [[nodiscard]] QByteArray read(qint64 offset, qint64 size) const;

    /** Forgets everything and gives the space back. */
    void clear();

    /** Why the last append() failed, in the system's words. */
    [[nodiscard]] QString errorString() const;

private:
    std::unique_ptr<QTemporaryFile> m_file; ///< made by the first append()
    qint64 m_size = 0;
};

} // namespace Inlet::Ui
