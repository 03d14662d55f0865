// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/checkedlist.h"

#include "ui/schedule/problemlabel.h"

#include <QCheckBox>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

CheckedList::CheckedList(const QString &title, const QString &everyText, const QStringList &labels,
                         const QString &problem, QWidget *parent)
    : QGroupBox(title, parent)
    , m_everyBox(new QCheckBox(everyText))
    , m_list(new QListWidget)
    , m_problem(new ProblemLabel)
    , m_problemText(problem)
{
    m_everyBox->setObjectName(u"everyBox"_s);
    m_list->setObjectName(u"checkedList"_s);
    m_list->setAccessibleName(title);
    m_problem->setObjectName(u"checkedListProblem"_s);
    for (const QString &label : labels) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_everyBox);
    layout->addWidget(m_list);
    layout->addWidget(m_problem);

    connect(m_everyBox, &QCheckBox::toggled, this, &CheckedList::updateEnabledState);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_problem->setText({}); });
    m_everyBox->setChecked(true);
}

QList<int> CheckedList::checked() const
{
    QList<int> numbers;
    if (m_everyBox->isChecked())
        return numbers;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            numbers.append(row + 1);
    }
    return numbers;
}

void CheckedList::setChecked(const QList<int> &numbers)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(numbers.contains(row + 1) ? Qt::Checked : Qt::Unchecked);
    m_everyBox->setChecked(numbers.isEmpty());
}

bool CheckedList::validate()
{
    if (m_everyBox->isChecked() || !checked().isEmpty())
        return true;
    m_problem->setText(m_problemText);
    m_list->setFocus();
    return false;
}

void CheckedList::updateEnabledState()
{
    m_list->setEnabled(!m_everyBox->isChecked());
    m_problem->setText({});
}

QStringList weekdayNames()
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names += QLocale().standaloneDayName(day);
    return names;
}

QStringList monthNames()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names += QLocale().standaloneMonthName(month);
    return names;
}

} // namespace Inlet::Ui
