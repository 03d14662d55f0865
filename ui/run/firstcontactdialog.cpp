// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/firstcontactdialog.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Choice { DryRunFirst, All, FromNowOn, NewerThan };

constexpr int UsualAge = 7; // days

} // namespace

FirstContactDialog::FirstContactDialog(const MetMailbox &mailbox, bool dryRun, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_dateEdit(new QDateEdit(QDate::currentDate().addDays(-UsualAge)))
{
    setObjectName(u"firstContactDialog"_s);
    setWindowTitle(tr("New Mailbox"));
    const QString count = QLocale().toString(mailbox.messages);

    auto *intro = new QLabel(tr("The mailbox \"%1\" at \"%2\" is met for the first time. It holds "
                                "%3 messages (%4). What is to become of them?")
                                 .arg(mailbox.account, mailbox.server, count,
                                      QLocale().formattedDataSize(mailbox.bytes)));
    intro->setObjectName(u"firstContactLabel"_s);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addSpacing(8);

    addChoice(layout, DryRunFirst, u"dryRunFirstButton"_s, tr("&Dry run first"),
              tr("The handler runs on all %1 messages, and the journal shows what it would do. "
                 "Nothing is deleted, delivered or remembered, and the next run asks again.")
                  .arg(count));
    addChoice(layout, All, u"processAllButton"_s, tr("Process &all"),
              tr("All %1 messages are handled now, and deleted or left as the handler decides.")
                  .arg(count));
    addChoice(layout, FromNowOn, u"fromNowOnButton"_s, tr("Only those from &now on"),
              tr("These %1 messages stay on the server and are never handled. They are not "
                 "received.")
                  .arg(count));
    addChoice(layout, NewerThan, u"newerThanButton"_s, tr("Only ne&wer than:"),
              tr("Messages from this day on are handled; older ones stay on the server and are "
                 "never handled. The header fields of all %1 messages are read for this.")
                  .arg(count));
    m_dateEdit->setObjectName(u"firstContactDateEdit"_s);
    m_dateEdit->setAccessibleName(tr("First day"));
    m_dateEdit->setCalendarPopup(true);
    m_dateEdit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *date = new QHBoxLayout;
    date->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    date->addWidget(m_dateEdit);
    date->addStretch();
    layout->addLayout(date);
    if (dryRun) {
        auto *note = new QLabel(tr("The run you started is a dry run: whatever you choose holds "
                                   "for this run only, and nothing is deleted."));
        note->setWordWrap(true);
        layout->addSpacing(8);
        layout->addWidget(note);
    }
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Continue"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    m_choices->button(DryRunFirst)->setChecked(true);
    connect(m_choices, &QButtonGroup::idToggled, this, &FirstContactDialog::updateEnabledState);
    updateEnabledState();
    resize(520, sizeHint().height());
}

void FirstContactDialog::addChoice(QVBoxLayout *layout, int id, const QString &name,
                                   const QString &text, const QString &meaning)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(meaning);
    m_choices->addButton(button, id);
    auto *label = new QLabel(meaning);
    label->setWordWrap(true);
    label->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    layout->addWidget(button);
    layout->addWidget(label);
    layout->addSpacing(4);
}

QString FirstContactDialog::choice() const
{
    switch (m_choices->checkedId()) {
    case All: return u"all"_s;
    case FromNowOn: return u"from-now-on"_s;
    case NewerThan: return u"newer-than="_s + m_dateEdit->date().toString(Qt::ISODate);
    default: return u"dry-run"_s;
    }
}

void FirstContactDialog::updateEnabledState()
{
    m_dateEdit->setEnabled(m_choices->checkedId() == NewerThan);
}

} // namespace Inlet::Ui
