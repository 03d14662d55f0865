// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalentry.h"

#include <QByteArray>

namespace Inlet::Ui {

/** The names of the columns of csvRecordOf(): those of the members of events. */
[[nodiscard]] QByteArray journalCsvHeader();

/** An event of the journal with its sentence, as Core::csvRecord() writes it. */
[[nodiscard]] QByteArray csvRecordOf(const JournalEntry &entry);

} // namespace Inlet::Ui
