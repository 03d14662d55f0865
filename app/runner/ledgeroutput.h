// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"

#include <QJsonObject>
#include <QSaveFile>

#include <memory>

namespace Inlet::Runner {

/** Where the rows of `ledger` go: lines of text, JSON Lines or CSV, to standard output or into a file for its owner only. */
class LedgerOutput
{
public:
    /** @p file: empty for standard output. It appears under its name only when all of it is written. */
    LedgerOutput(LedgerFormat format, const QString &file);

    [[nodiscard]] Core::Result<void> open();

    /** @p text: the row for people. */
    void write(const QString &activity, const QString &type, QJsonObject members,
               const QString &text);

    /** Everything is written. Fails with Storage, and leaves a file of that name as it was. */
    [[nodiscard]] Core::Result<void> finish();

private:
    void writeLine(const QByteArray &line);
    [[nodiscard]] Core::Error cannotWrite() const;

    const LedgerFormat m_format;
    EventPrinter m_printer;
    std::unique_ptr<QSaveFile> m_file; ///< empty: standard output
};

} // namespace Inlet::Runner
