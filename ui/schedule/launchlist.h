// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/launchpreview.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace Inlet::Ui {

/**
 * The next launches of a schedule, ten at first and more by the button "Extend list". Each shows its offset from UTC;
 * a launch behind a clock change says so.
 */
class LaunchList final : public QWidget
{
    Q_OBJECT

public:
    /** How many launches are shown at first, and added by each extension. */
    static constexpr int Step = 10;

    explicit LaunchList(QWidget *parent = nullptr);

    /** Shows the first launches of @p schedule as @p preview tells them. */
    void show(const Model::Schedule &schedule, const LaunchPreview &preview);
    void clear();

private:
    void extend();
    void refresh();

    Model::Schedule m_schedule;
    LaunchPreview m_preview;
    int m_count = Step;
    QListWidget *m_list;
    QToolButton *m_extendButton;
};

} // namespace Inlet::Ui
