// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/passwordpanel.h"

#include "ui/accounts/passwords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

PasswordPanel::PasswordPanel(const Passwords *passwords, QWidget *parent)
    : QWidget(parent)
    , m_passwords(passwords)
    , m_label(new QLabel)
    , m_edit(new QLineEdit)
    , m_rememberBox(new QCheckBox(tr("&Remember in the password store of the desktop")))
    , m_goOnButton(new QPushButton(tr("&Log In")))
{
    m_edit->setObjectName(u"testPasswordEdit"_s);
    m_rememberBox->setObjectName(u"rememberBox"_s);
    m_goOnButton->setObjectName(u"goOnButton"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_label->setBuddy(m_edit);
    m_goOnButton->setAutoDefault(false);
    m_goOnButton->setEnabled(false);
    m_rememberBox->setChecked(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_goOnButton, 0, 2);
    layout->addWidget(m_rememberBox, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_edit, &QLineEdit::textChanged, m_goOnButton,
            [this](const QString &text) { m_goOnButton->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordPanel::enter);
    connect(m_goOnButton, &QPushButton::clicked, this, &PasswordPanel::enter);
    connect(m_passwords, &Passwords::placeChanged, this, &PasswordPanel::refreshPlace);
    refreshPlace();
}

void PasswordPanel::ask(const QString &account)
{
    m_label->setText(tr("&Password of \"%1\":").arg(QString(account).replace(u'&', "&&"_L1)));
    m_edit->clear();
    show();
    m_edit->setFocus();
}

void PasswordPanel::refreshPlace()
{
    m_rememberBox->setVisible(m_passwords->hasStore());
    m_edit->setPlaceholderText(m_passwords->hasStore() ? QString()
                                                       : m_passwords->placeDescription());
}

void PasswordPanel::enter()
{
    if (m_edit->text().isEmpty())
        return;
    hide();
    Q_EMIT entered(m_edit->text(), m_passwords->hasStore() && m_rememberBox->isChecked());
}

} // namespace Inlet::Ui
