// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QLabel;
class QWidget;

namespace Inlet::Ui {

/** The colour of text about what is wrong, readable on the window's background in light and dark. */
[[nodiscard]] QColor errorColor();

/**
 * Shows that a mandatory field is empty, as the original does: its label is red. @p reason says why the field is needed
 * and goes to the tool tips and to the field's accessible description; an empty one takes the mark away.
 */
void markMissing(QLabel *label, QWidget *field, const QString &reason);

} // namespace Inlet::Ui
