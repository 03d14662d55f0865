// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "core/result.h"

#include <QLineEdit>

namespace Inlet::Ui {

/** A duration as people type it ("90s", "1h 30m"); rewritten in the most readable units when the field is left. */
class DurationEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);

    void setDuration(const Core::Duration &duration);

    /** What the field holds: the duration as it was set while nobody typed, or why the text is none. */
    [[nodiscard]] Core::Result<Core::Duration> duration() const;

private:
    void tidy();

    Core::Duration m_duration;
};

} // namespace Inlet::Ui
