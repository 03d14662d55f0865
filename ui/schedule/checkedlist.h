// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QCheckBox;
class QListWidget;

namespace Inlet::Ui {

class ProblemLabel;

/** A check box "Every ..." and, while it is off, a list of numbered items to check: days of the week, months. */
class CheckedList : public QGroupBox
{
    Q_OBJECT

public:
    /** @p labels are the items, numbered from 1. @p problem is said when none is checked. */
    CheckedList(const QString &title, const QString &everyText, const QStringList &labels,
                const QString &problem, QWidget *parent = nullptr);

    /** Numbers of the checked items, ascending; empty when every item is meant. */
    [[nodiscard]] QList<int> checked() const;
    void setChecked(const QList<int> &numbers);

    /** True when every item or at least one is checked; otherwise says so and takes the focus. */
    [[nodiscard]] bool validate();

private:
    void updateEnabledState();

    QCheckBox *m_everyBox;
    QListWidget *m_list;
    ProblemLabel *m_problem;
    QString m_problemText;
};

/** Names of the days of the week, Monday first, as a list shows them. */
[[nodiscard]] QStringList weekdayNames();

/** Names of the months, January first, as a list shows them. */
[[nodiscard]] QStringList monthNames();

} // namespace Inlet::Ui
