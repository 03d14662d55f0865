// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QWidget>

namespace Inlet::Ui {

/** One tab of the dialog Advanced Parameters: shows a part of an activity and writes it back. */
class AdvancedPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setActivity(const Model::Activity &activity) = 0;

    /** Writes what the page holds into @p activity. A text that cannot be read leaves the old value. */
    virtual void applyTo(Model::Activity &activity) const = 0;

    /** What is wrong with the page, translated; empty when nothing is. */
    [[nodiscard]] virtual QStringList problems() const { return {}; }

Q_SIGNALS:
    void edited();
};

} // namespace Inlet::Ui
