// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QDateEdit;
class QTimeEdit;

namespace Inlet::Ui {

/** "Once": one date and time. */
class OncePage final : public FrequencyPage
{
    Q_OBJECT

public:
    explicit OncePage(const Model::Once &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Frequency frequency() const override;

private:
    Model::Once m_initial;
    QDateEdit *m_dateEdit;
    QTimeEdit *m_timeEdit;
};

} // namespace Inlet::Ui
