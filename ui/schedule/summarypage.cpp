// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/summarypage.h"

#include "schedule/sentence.h"
#include "ui/schedule/launchlist.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

SummaryPage::SummaryPage(std::function<Model::Schedule()> schedule, LaunchPreview preview,
                         QWidget *parent)
    : QWizardPage(parent)
    , m_schedule(std::move(schedule))
    , m_preview(std::move(preview))
    , m_description(new QLabel)
    , m_launches(new LaunchList)
{
    setTitle(tr("Summary"));
    setSubTitle(tr("Sums up the configuration and shows the next launch times."));
    m_description->setObjectName(u"descriptionLabel"_s);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);

    auto *description = new QGroupBox(tr("Description"));
    auto *descriptionLayout = new QVBoxLayout(description);
    descriptionLayout->addWidget(m_description);

    auto *launchesLabel = new QLabel(tr("&Launch times:"));
    launchesLabel->setBuddy(m_launches);
    auto *launches = new QVBoxLayout;
    launches->addWidget(launchesLabel);
    launches->addWidget(m_launches);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(description, 2);
    layout->addLayout(launches, 3);
}

void SummaryPage::initializePage()
{
    const Model::Schedule schedule = m_schedule();
    m_description->setText(Schedule::describe(schedule, QLocale()));
    m_launches->show(schedule, m_preview);
}

} // namespace Inlet::Ui
