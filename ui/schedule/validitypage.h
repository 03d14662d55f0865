// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QDateEdit;
class QRadioButton;
class QSpinBox;
class QTimeEdit;

namespace Inlet::Ui {

class ProblemLabel;

/** "Validity period": for ever, between two dates, or a number of launches from a moment on. */
class ValidityPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ValidityPage(const Model::Validity &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Validity validity() const;
    bool validatePage() override;

private:
    void createLayout();
    void show(const Model::Validity &value);
    void updateEnabledState();

    Model::Validity m_initial;
    QRadioButton *m_permanentButton;
    QRadioButton *m_rangeButton;
    QDateEdit *m_fromEdit;
    QDateEdit *m_toEdit;
    ProblemLabel *m_rangeProblem;
    QRadioButton *m_iterationsButton;
    QSpinBox *m_countBox;
    QDateEdit *m_startDateEdit;
    QTimeEdit *m_startTimeEdit;
};

} // namespace Inlet::Ui
