// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/launchpreview.h"

#include <QWizard>

namespace Inlet::Ui {

class FrequencyTypePage;
class ValidityPage;

/**
 * The schedule editing wizard: frequency type, its details, validity period, summary. Edits a copy: the caller takes
 * schedule() when exec() was accepted.
 */
class ScheduleWizard final : public QWizard
{
    Q_OBJECT

public:
    ScheduleWizard(const Model::Schedule &schedule, const LaunchPreview &preview,
                   QWidget *parent = nullptr);

    /** What the pages say, planned; all else is as in the schedule given. */
    [[nodiscard]] Model::Schedule schedule() const;

private:
    void addPages(const LaunchPreview &preview);

    Model::Schedule m_initial;
    FrequencyTypePage *m_typePage;
    ValidityPage *m_validityPage;
};

} // namespace Inlet::Ui
