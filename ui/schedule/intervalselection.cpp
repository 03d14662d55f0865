// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/intervalselection.h"

#include "ui/schedule/timeformat.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int MaxInterval = 9999;
} // namespace

IntervalSelection::IntervalSelection(const QString &title, const QString &everyText,
                                     const QString &suffix, QWidget *parent)
    : QGroupBox(title, parent)
    , m_everyButton(new QRadioButton(everyText))
    , m_intervalButton(new QRadioButton(tr("&Every:")))
    , m_intervalBox(new QSpinBox)
    , m_fromEdit(new QDateEdit)
{
    m_everyButton->setObjectName(u"everyOneButton"_s);
    m_intervalButton->setObjectName(u"intervalButton"_s);
    m_intervalBox->setObjectName(u"intervalBox"_s);
    m_intervalBox->setRange(2, MaxInterval);
    m_intervalBox->setSuffix(suffix);
    m_intervalBox->setAccessibleName(tr("Every"));
    m_fromEdit->setObjectName(u"startDateEdit"_s);
    m_fromEdit->setCalendarPopup(true);
    m_fromEdit->setDisplayFormat(dateFormat());
    auto *fromLabel = new QLabel(tr("Fro&m:"));
    fromLabel->setBuddy(m_fromEdit);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_everyButton, 0, 0, 1, 2);
    grid->addWidget(m_intervalButton, 1, 0);
    grid->addWidget(m_intervalBox, 1, 1);
    grid->addWidget(fromLabel, 2, 0, Qt::AlignRight);
    grid->addWidget(m_fromEdit, 2, 1);
    grid->setRowStretch(3, 1);

    connect(m_intervalButton, &QRadioButton::toggled, this, &IntervalSelection::updateEnabledState);
    setInterval(1, {});
}

int IntervalSelection::interval() const
{
    return m_everyButton->isChecked() ? 1 : m_intervalBox->value();
}

QDate IntervalSelection::startDate() const
{
    return m_fromEdit->date();
}

void IntervalSelection::setInterval(int interval, QDate startDate)
{
    (interval > 1 ? m_intervalButton : m_everyButton)->setChecked(true);
    m_intervalBox->setValue(interval);
    m_fromEdit->setDate(startDate.isValid() ? startDate : QDate::currentDate());
    updateEnabledState();
}

void IntervalSelection::updateEnabledState()
{
    m_intervalBox->setEnabled(m_intervalButton->isChecked());
    m_fromEdit->setEnabled(m_intervalButton->isChecked());
}

} // namespace Inlet::Ui
