// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missingmark.h"

#include <QApplication>
#include <QLabel>

namespace Inlet::Ui {

QColor errorColor()
{
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc6, 0x28, 0x28);
}

void markMissing(QLabel *label, QWidget *field, const QString &reason)
{
    QPalette palette;
    if (!reason.isEmpty())
        palette.setColor(QPalette::WindowText, errorColor());
    label->setPalette(palette);
    label->setToolTip(reason);
    field->setToolTip(reason);
    field->setAccessibleDescription(reason);
}

} // namespace Inlet::Ui
