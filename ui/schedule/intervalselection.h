// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QGroupBox>

class QDateEdit;
class QRadioButton;
class QSpinBox;

namespace Inlet::Ui {

/** Every day or week, or only each second, third ... one counted from a date. */
class IntervalSelection final : public QGroupBox
{
    Q_OBJECT

public:
    /** @p suffix follows the number, such as " day(s)". */
    IntervalSelection(const QString &title, const QString &everyText, const QString &suffix,
                      QWidget *parent = nullptr);

    /** 1 for every one. */
    [[nodiscard]] int interval() const;
    [[nodiscard]] QDate startDate() const;

    /** An invalid @p startDate shows today. */
    void setInterval(int interval, QDate startDate);

private:
    void updateEnabledState();

    QRadioButton *m_everyButton;
    QRadioButton *m_intervalButton;
    QSpinBox *m_intervalBox;
    QDateEdit *m_fromEdit;
};

} // namespace Inlet::Ui
