// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Inlet::Core {

/**
 * Shows the texts of Inlet and of Qt in the language of @p locale, as far as the program contains it; English
 * otherwise. Call it once an application object exists, before texts are made. Wire words, JSON keys and object names
 * are not translated.
 */
void installTranslations(const QLocale &locale = QLocale());

} // namespace Inlet::Core
