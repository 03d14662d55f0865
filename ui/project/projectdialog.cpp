// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/projectdialog.h"

#include "ui/help/helptopics.h"
#include "ui/widgets/problemsbar.h"
#include "ui/widgets/timezonebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProjectDialog::ProjectDialog(Document::ProjectDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_labelEdit(new QLineEdit)
    , m_timeZoneBox(new QComboBox)
    , m_problemsBar(new ProblemsBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Project Properties"));
    setObjectName(u"projectDialog"_s);
    m_labelEdit->setObjectName(u"labelEdit"_s);
    m_timeZoneBox->setObjectName(u"timeZoneComboBox"_s);
    setHelpTopics({{this, "project-properties"_L1},
                   {m_labelEdit, "project-label"_L1},
                   {m_timeZoneBox, "project-time-zone"_L1}});
    m_labelEdit->setText(m_document->project().label);
    fillTimeZoneBox(m_timeZoneBox, TimeZoneDefault::None);
    setTimeZone(m_timeZoneBox, m_document->project().timeZone);

    auto *form = new QFormLayout;
    form->addRow(tr("&Label:"), m_labelEdit);
    form->addRow(tr("Time &zone:"), m_timeZoneBox);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_problemsBar);
    layout->addWidget(m_buttons);
    resize(460, sizeHint().height());

    connect(m_timeZoneBox, &QComboBox::currentTextChanged, this, &ProjectDialog::updateState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProjectDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProjectDialog::reject);
    updateState();
}

void ProjectDialog::accept()
{
    if (!m_problemsBar->texts().isEmpty())
        return;
    m_document->setProjectProperties(m_labelEdit->text(), timeZone(m_timeZoneBox));
    QDialog::accept();
}

void ProjectDialog::updateState()
{
    const QString zone = timeZone(m_timeZoneBox);
    QStringList problems;
    if (!isKnownTimeZone(zone))
        problems.append(tr("The time zone \"%1\" is not known. Choose one of the list.").arg(zone));
    m_problemsBar->setTexts(problems);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problems.isEmpty());
}

} // namespace Inlet::Ui
