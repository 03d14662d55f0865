// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/launchpreview.h"

#include <QWizardPage>

class QLabel;

namespace Inlet::Ui {

class LaunchList;

/** Last page: the schedule as a sentence, and its next launches. */
class SummaryPage final : public QWizardPage
{
    Q_OBJECT

public:
    /** @p schedule gives what the pages before say. */
    SummaryPage(std::function<Model::Schedule()> schedule, LaunchPreview preview,
                QWidget *parent = nullptr);

    void initializePage() override;

private:
    std::function<Model::Schedule()> m_schedule;
    LaunchPreview m_preview;
    QLabel *m_description;
    LaunchList *m_launches;
};

} // namespace Inlet::Ui
