// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/diagram/diagrampicture.h"

#include <QFont>
#include <QImage>

namespace Inlet::Ui {

/** @p picture on a white ground, twice as fine as a screen. */
[[nodiscard]] QImage diagramImage(const DiagramPicture &picture, const QFont &font);

/** Writes @p picture to @p path: as SVG for a name that ends so, else as PNG. A failure leaves the file as it was. */
[[nodiscard]] Core::Result<void> saveDiagram(const DiagramPicture &picture, const QFont &font,
                                             const QString &path);

} // namespace Inlet::Ui
