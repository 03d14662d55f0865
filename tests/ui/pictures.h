// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenshot.h"

namespace Inlet::Tests {

/** Saves @p widget as NAME-light.png and NAME-dark.png; see saveScreenshot(). */
inline void takePictures(QWidget *widget, const QString &name)
{
    saveScreenshot(widget, name + QStringLiteral("-light"));
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents(); // widgets hear of the palette by an event
    saveScreenshot(widget, name + QStringLiteral("-dark"));
    QApplication::setPalette(light);
    QCoreApplication::processEvents();
}

} // namespace Inlet::Tests
