// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/validitypage.h"

#include "ui/schedule/problemlabel.h"
#include "ui/schedule/timeformat.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxIterations = 1'000'000;

/** @p initial when it is of that kind, so that unknown keys of the file stay; else a new one. */
template <typename Kind>
Kind keptOrNew(const Model::Validity &initial)
{
    const auto *kept = std::get_if<Kind>(&initial);
    return kept ? *kept : Kind{};
}

QDateEdit *createDateEdit(const QString &name)
{
    auto *edit = new QDateEdit(QDate::currentDate());
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateFormat());
    return edit;
}

} // namespace

ValidityPage::ValidityPage(const Model::Validity &value, QWidget *parent)
    : QWizardPage(parent)
    , m_initial(value)
    , m_permanentButton(new QRadioButton(tr("&Permanent validity")))
    , m_rangeButton(new QRadioButton(tr("&Valid from:")))
    , m_fromEdit(createDateEdit(u"validFromEdit"_s))
    , m_toEdit(createDateEdit(u"validToEdit"_s))
    , m_rangeProblem(new ProblemLabel)
    , m_iterationsButton(new QRadioButton(tr("Ma&ximum number of iterations:")))
    , m_countBox(new QSpinBox)
    , m_startDateEdit(createDateEdit(u"startDateEdit"_s))
    , m_startTimeEdit(new QTimeEdit)
{
    setTitle(tr("Validity period"));
    setSubTitle(tr("Allow to limit event consequences by defining a validity range or a maximum of "
                   "iterations."));
    m_permanentButton->setObjectName(u"permanentButton"_s);
    m_rangeButton->setObjectName(u"rangeButton"_s);
    m_rangeProblem->setObjectName(u"rangeProblem"_s);
    m_iterationsButton->setObjectName(u"iterationsButton"_s);
    m_countBox->setObjectName(u"countBox"_s);
    m_countBox->setRange(1, MaxIterations);
    m_countBox->setSuffix(tr(" time(s)"));
    m_countBox->setAccessibleName(tr("Maximum number of iterations"));
    m_fromEdit->setAccessibleName(tr("Valid from"));
    m_startTimeEdit->setObjectName(u"startTimeEdit"_s);
    m_startTimeEdit->setDisplayFormat(timeFormat());
    createLayout();

    for (const QRadioButton *button : {m_permanentButton, m_rangeButton, m_iterationsButton})
        connect(button, &QRadioButton::toggled, this, &ValidityPage::updateEnabledState);
    for (const QDateEdit *edit : {m_fromEdit, m_toEdit})
        connect(edit, &QDateEdit::dateChanged, this, [this] { m_rangeProblem->setText({}); });
    show(value);
}

void ValidityPage::createLayout()
{
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *result = new QLabel(text);
        result->setBuddy(buddy);
        result->setIndent(24);
        return result;
    };
    auto *group = new QGroupBox(tr("Validity period"));
    auto *grid = new QGridLayout(group);
    grid->addWidget(m_permanentButton, 0, 0, 1, 2);
    grid->addWidget(m_rangeButton, 1, 0);
    grid->addWidget(m_fromEdit, 1, 1);
    grid->addWidget(label(tr("&To (included):"), m_toEdit), 2, 0);
    grid->addWidget(m_toEdit, 2, 1);
    grid->addWidget(m_rangeProblem, 3, 0, 1, 2);
    grid->addWidget(m_iterationsButton, 4, 0);
    grid->addWidget(m_countBox, 4, 1);
    grid->addWidget(label(tr("Fr&om:"), m_startDateEdit), 5, 0);
    grid->addWidget(m_startDateEdit, 5, 1);
    grid->addWidget(label(tr("&At:"), m_startTimeEdit), 6, 0);
    grid->addWidget(m_startTimeEdit, 6, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(group);
    layout->addStretch();
}

void ValidityPage::show(const Model::Validity &value)
{
    if (const auto *range = std::get_if<Model::DateRange>(&value)) {
        m_rangeButton->setChecked(true);
        m_fromEdit->setDate(range->from);
        m_toEdit->setDate(range->to);
    } else if (const auto *iterations = std::get_if<Model::Iterations>(&value)) {
        m_iterationsButton->setChecked(true);
        m_countBox->setValue(iterations->count);
        m_startDateEdit->setDate(iterations->startDate);
        m_startTimeEdit->setTime(iterations->startTime);
    } else {
        m_permanentButton->setChecked(true);
    }
    updateEnabledState();
}

void ValidityPage::updateEnabledState()
{
    m_fromEdit->setEnabled(m_rangeButton->isChecked());
    m_toEdit->setEnabled(m_rangeButton->isChecked());
    m_countBox->setEnabled(m_iterationsButton->isChecked());
    m_startDateEdit->setEnabled(m_iterationsButton->isChecked());
    m_startTimeEdit->setEnabled(m_iterationsButton->isChecked());
    m_rangeProblem->setText({});
}

Model::Validity ValidityPage::validity() const
{
    if (m_rangeButton->isChecked()) {
        auto range = keptOrNew<Model::DateRange>(m_initial);
        range.from = m_fromEdit->date();
        range.to = m_toEdit->date();
        return range;
    }
    if (m_iterationsButton->isChecked()) {
        auto iterations = keptOrNew<Model::Iterations>(m_initial);
        iterations.count = m_countBox->value();
        iterations.startDate = m_startDateEdit->date();
        iterations.startTime = m_startTimeEdit->time();
        return iterations;
    }
    return keptOrNew<Model::PermanentValidity>(m_initial);
}

bool ValidityPage::validatePage()
{
    if (!m_rangeButton->isChecked() || m_toEdit->date() >= m_fromEdit->date())
        return true;
    m_rangeProblem->setText(tr("The last day comes before the first day."));
    m_toEdit->setFocus();
    return false;
}

} // namespace Inlet::Ui
