// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QButtonGroup;

namespace Inlet::Ui {

/** First page: which kind of frequency. Leads to the page of that kind. */
class FrequencyTypePage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit FrequencyTypePage(const Model::Frequency &frequency, QWidget *parent = nullptr);

    /** Id of the page that asks for the details. */
    [[nodiscard]] int nextId() const override;

private:
    QButtonGroup *m_group;
};

} // namespace Inlet::Ui
