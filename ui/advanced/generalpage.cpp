// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/generalpage.h"

#include "ui/help/helptopics.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/durationedit.h"
#include "ui/widgets/missingmark.h"
#include "ui/widgets/timezonebox.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(const QStringList &takenNames, QWidget *parent)
    : AdvancedPage(parent)
    , m_takenNames(takenNames)
    , m_nameLabel(new QLabel(tr("&Name:")))
    , m_nameEdit(new QLineEdit)
    , m_executionBox(new QComboBox)
    , m_durationEdit(new DurationEdit)
    , m_behaviorBox(new QComboBox)
    , m_timeZoneBox(new QComboBox)
    , m_errorBox(new QComboBox)
    , m_errorsLabel(new QLabel(tr("Conse&cutive errors:")))
    , m_errorsBox(new QSpinBox)
    , m_commentEdit(new QPlainTextEdit)
{
    m_nameEdit->setObjectName(u"nameEdit"_s);
    m_executionBox->setObjectName(u"executionComboBox"_s);
    m_durationEdit->setObjectName(u"maxDurationEdit"_s);
    m_behaviorBox->setObjectName(u"behaviorComboBox"_s);
    m_timeZoneBox->setObjectName(u"timeZoneComboBox"_s);
    m_errorBox->setObjectName(u"onErrorComboBox"_s);
    m_errorsBox->setObjectName(u"consecutiveErrorsSpinBox"_s);
    m_commentEdit->setObjectName(u"commentEdit"_s);
    setHelpTopics({{m_nameEdit, "activity-name"_L1},
                   {m_executionBox, "execution"_L1},
                   {m_durationEdit, "max-duration"_L1},
                   {m_behaviorBox, "behavior"_L1},
                   {m_timeZoneBox, "time-zone"_L1},
                   {m_errorBox, "on-error"_L1},
                   {m_errorsBox, "consecutive-errors"_L1},
                   {m_commentEdit, "activity-comment"_L1}});
    setChoices(m_executionBox, executionChoices());
    setChoices(m_behaviorBox, behaviorChoices());
    setChoices(m_errorBox, onErrorChoices());
    fillTimeZoneBox(m_timeZoneBox, TimeZoneDefault::OfProject);
    m_nameLabel->setBuddy(m_nameEdit);
    m_errorsLabel->setBuddy(m_errorsBox);
    m_errorsBox->setRange(0, 1'000'000);
    m_errorsBox->setSpecialValueText(tr("Never suspend"));
    m_errorsBox->setToolTip(tr("Suspends after this many failed passes in a row."));
    m_commentEdit->setTabChangesFocus(true);
    m_commentEdit->setAccessibleName(tr("Comment"));
    createLayout();

    connect(m_nameEdit, &QLineEdit::textChanged, this, &AdvancedPage::edited);
    connect(m_durationEdit, &QLineEdit::textChanged, this, &AdvancedPage::edited);
    connect(m_timeZoneBox, &QComboBox::currentTextChanged, this, &AdvancedPage::edited);
    connect(m_errorBox, &QComboBox::currentIndexChanged, this, &GeneralPage::updateEnabledState);
    connect(this, &AdvancedPage::edited, this, &GeneralPage::updateEnabledState);
}

void GeneralPage::setActivity(const Model::Activity &activity)
{
    m_nameEdit->setText(activity.name);
    setCurrentChoice(m_executionBox, activity.advanced.execution);
    m_durationEdit->setDuration(activity.advanced.maxDuration);
    setCurrentChoice(m_behaviorBox, activity.advanced.behavior);
    setTimeZone(m_timeZoneBox, activity.advanced.timeZone);
    setCurrentChoice(m_errorBox, activity.advanced.onError);
    m_errorsBox->setValue(activity.advanced.consecutiveErrors);
    m_commentEdit->setPlainText(activity.advanced.comment);
    updateEnabledState();
}

void GeneralPage::applyTo(Model::Activity &activity) const
{
    activity.name = m_nameEdit->text();
    activity.advanced.execution = currentChoice<Model::Execution>(m_executionBox);
    if (const auto duration = m_durationEdit->duration())
        activity.advanced.maxDuration = *duration;
    activity.advanced.behavior = currentChoice<Model::Behavior>(m_behaviorBox);
    activity.advanced.timeZone = timeZone(m_timeZoneBox);
    activity.advanced.onError = currentChoice<Model::OnError>(m_errorBox);
    activity.advanced.consecutiveErrors = m_errorsBox->value();
    activity.advanced.comment = m_commentEdit->toPlainText();
}

QStringList GeneralPage::problems() const
{
    QStringList result;
    const QString name = m_nameEdit->text();
    if (!Model::isValidName(name)) {
        result.append(tr("\"%1\" cannot be an internal name. Use letters, digits and underscores, "
                         "beginning with a "
                         "letter or an underscore.")
                          .arg(name));
    } else if (m_takenNames.contains(name)) {
        result.append(
            tr("Another activity has the internal name \"%1\". Choose another one.").arg(name));
    }
    if (const auto duration = m_durationEdit->duration(); !duration)
        result.append(tr("Max. execution duration: %1").arg(duration.error().message));
    if (!isKnownTimeZone(timeZone(m_timeZoneBox))) {
        result.append(tr("The time zone \"%1\" is not known. Choose one of the list.")
                          .arg(timeZone(m_timeZoneBox)));
    }
    return result;
}

void GeneralPage::createLayout()
{
    auto *form = new QFormLayout;
    form->addRow(m_nameLabel, m_nameEdit);
    form->addRow(tr("E&xecution:"), m_executionBox);
    form->addRow(tr("&Max. execution duration:"), m_durationEdit);
    form->addRow(tr("&Behavior:"), m_behaviorBox);
    form->addRow(tr("Time &zone:"), m_timeZoneBox);

    auto *errors = new QGroupBox(tr("Error management"));
    auto *errorsForm = new QFormLayout(errors);
    errorsForm->addRow(tr("In case of &error:"), m_errorBox);
    errorsForm->addRow(m_errorsLabel, m_errorsBox);

    auto *comment = new QGroupBox(tr("Comment"));
    auto *commentLayout = new QVBoxLayout(comment);
    commentLayout->addWidget(m_commentEdit);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(errors);
    layout->addWidget(comment, 1);
}

void GeneralPage::updateEnabledState()
{
    const bool counts = currentChoice<Model::OnError>(m_errorBox) == Model::OnError::Ignore;
    m_errorsLabel->setEnabled(counts);
    m_errorsBox->setEnabled(counts);
    markMissing(m_nameLabel, m_nameEdit,
                m_nameEdit->text().isEmpty() ? tr("The activity needs an internal name.")
                                             : QString());
}

} // namespace Inlet::Ui
