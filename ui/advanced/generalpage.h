// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advanced/advancedpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Inlet::Ui {

class DurationEdit;

/** Name, execution, behavior, time zone, error management and comment: the original's tab Advanced. */
class GeneralPage final : public AdvancedPage
{
    Q_OBJECT

public:
    /** @p takenNames are the internal names of the other activities. */
    explicit GeneralPage(const QStringList &takenNames, QWidget *parent = nullptr);

    void setActivity(const Model::Activity &activity) override;
    void applyTo(Model::Activity &activity) const override;
    [[nodiscard]] QStringList problems() const override;

private:
    void createLayout();
    void updateEnabledState();

    QStringList m_takenNames;
    QLabel *m_nameLabel;
    QLineEdit *m_nameEdit;
    QComboBox *m_executionBox;
    DurationEdit *m_durationEdit;
    QComboBox *m_behaviorBox;
    QComboBox *m_timeZoneBox;
    QComboBox *m_errorBox;
    QLabel *m_errorsLabel;
    QSpinBox *m_errorsBox;
    QPlainTextEdit *m_commentEdit;
};

} // namespace Inlet::Ui
