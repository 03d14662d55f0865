// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QLocale>

namespace Inlet::Core {

/**
 * Durations as people type and read them in one language: `1h 30m` in English, `1h 30mn` in French, `1시간 30분` in
 * Korean. Only for fields and sentences: a file never holds such text, because `m` is minutes in one language and
 * months in another (see Duration::toIso8601()).
 */
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Core::DurationText)

public:
    /** Speaks the language of @p locale; a language without units of its own uses the English ones. */
    explicit DurationText(const QLocale &locale = QLocale());

    /**
     * Reads what a person typed: numbers with units in any order (`90s`, `1 h 30 m`), a number without unit after a
     * unit as the next smaller one (`1 h 30`), a number alone as days, as the original does. Letters may be of either
     * case, digits of any script, and ISO 8601 (`PT90S`) is understood. Fails with InvalidData and a sentence that
     * names the part that cannot be read.
     */
    [[nodiscard]] Result<Duration> parse(QStringView text) const;

    /** The shortest text that parse() reads back to the same length: `PT90S` gives `1m 30s`; nothing gives `0s`. */
    [[nodiscard]] QString format(const Duration &duration) const;

private:
    QLocale m_locale;
};

} // namespace Inlet::Core
