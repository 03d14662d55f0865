// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/frequencytypepage.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <array>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

FrequencyTypePage::FrequencyTypePage(const Model::Frequency &frequency, QWidget *parent)
    : QWizardPage(parent)
    , m_group(new QButtonGroup(this))
{
    setTitle(tr("Select frequency type"));
    setSubTitle(tr("Select the type of frequency for the scheduling."));

    struct Choice
    {
        ScheduleWizardPage::Id page;
        QString name;
        QString text;
    };
    const std::array choices{
        Choice{ScheduleWizardPage::SeveralTimesADay, u"severalTimesADayButton"_s,
               tr("&Several times a day")},
        Choice{ScheduleWizardPage::Daily, u"dailyButton"_s, tr("&Daily")},
        Choice{ScheduleWizardPage::Weekly, u"weeklyButton"_s, tr("&Weekly")},
        Choice{ScheduleWizardPage::Monthly, u"monthlyButton"_s, tr("&Monthly")},
        Choice{ScheduleWizardPage::Once, u"onceButton"_s, tr("&Once")},
    };
    static_assert(std::variant_size_v<Model::Frequency> == choices.size());

    auto *layout = new QGridLayout(this);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(0, 1);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text);
        button->setObjectName(choice.name);
        m_group->addButton(button, choice.page);
        layout->addWidget(button, layout->rowCount(), 1);
    }
    layout->setRowStretch(layout->rowCount(), 1);
    layout->setColumnStretch(2, 1);
    m_group->button(choices.at(frequency.index()).page)->setChecked(true);
}

int FrequencyTypePage::nextId() const
{
    return m_group->checkedId();
}

} // namespace Inlet::Ui
