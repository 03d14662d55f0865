// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advanced/advancedpage.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace Inlet::Ui {

class DurationEdit;

/** What happens to left messages, and the limits of a session, a message and a script. */
class LimitsPage final : public AdvancedPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    void setActivity(const Model::Activity &activity) override;
    void applyTo(Model::Activity &activity) const override;
    [[nodiscard]] QStringList problems() const override;

private:
    QComboBox *m_leftBox;
    QSpinBox *m_messagesBox;
    DurationEdit *m_sessionEdit;
    DurationEdit *m_idleEdit;
    QDoubleSpinBox *m_messageSizeBox;
    DurationEdit *m_scriptEdit;
    QDoubleSpinBox *m_memoryBox;
    Model::Limits m_shown;
};

} // namespace Inlet::Ui
