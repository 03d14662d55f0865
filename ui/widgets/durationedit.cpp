// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/durationedit.h"

#include "core/durationtext.h"

namespace Inlet::Ui {

DurationEdit::DurationEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setToolTip(tr("A number with a unit, such as 90s, 10m, 1h 30m or 2d"));
    connect(this, &QLineEdit::editingFinished, this, &DurationEdit::tidy);
}

void DurationEdit::setDuration(const Core::Duration &duration)
{
    m_duration = duration;
    setText(Core::DurationText().format(duration));
}

Core::Result<Core::Duration> DurationEdit::duration() const
{
    const Core::DurationText words;
    if (text() == words.format(m_duration))
        return m_duration;
    return words.parse(text());
}

void DurationEdit::tidy()
{
    if (const auto typed = duration())
        setDuration(*typed);
}

} // namespace Inlet::Ui
