// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inboundemailspage.h"

#include "ui/accounts/passwordedit.h"
#include "ui/accounts/passwords.h"
#include "ui/editor/fieldbinding.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/missingmark.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Document::Field;

namespace {

constexpr int ScriptLines = 12; // fewer are no view of a script; on a low screen the page scrolls

void showMailbox(PasswordEdit *edit, const Document::ProjectDocument &document)
{
    if (const Model::Activity *activity = document.activity())
        edit->setMailbox(activity->name, activity->connection);
}

} // namespace

InboundEmailsPage::InboundEmailsPage(Document::ProjectDocument *document, Passwords *passwords,
                                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_labelLabel(new QLabel)
    , m_labelEdit(new QLineEdit)
    , m_serverGroup(new QGroupBox)
    , m_serverGrid(new QGridLayout(m_serverGroup))
    , m_externalBox(new QCheckBox)
    , m_accountLabel(new QLabel)
    , m_accountRow(new QWidget)
    , m_accountBox(new QComboBox)
    , m_chooseButton(new QToolButton)
    , m_editButton(new QToolButton)
    , m_serverLabel(new QLabel)
    , m_serverEdit(new QLineEdit)
    , m_userLabel(new QLabel)
    , m_userEdit(new QLineEdit)
    , m_passwordLabel(new QLabel)
    , m_passwordEdit(new PasswordEdit(passwords))
    , m_portLabel(new QLabel)
    , m_portBox(new QSpinBox)
    , m_securityLabel(new QLabel)
    , m_securityBox(new QComboBox)
    , m_stopBox(new QCheckBox)
    , m_testButton(new QPushButton)
    , m_scriptLabel(new QLabel)
    , m_scriptEditor(new ScriptEditor(Language::Purpose::Handler))
    , m_hintIcon(new QLabel)
    , m_hintLabel(new QLabel)
    , m_skipBox(new QCheckBox)
    , m_errorsBox(new QCheckBox)
    , m_noEmailBox(new QCheckBox)
    , m_advancedButton(new QToolButton)
{
    createWidgets();
    createLayout();
    retranslate();
    bindFields();
}

void InboundEmailsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateEnabledState();
    QWidget::changeEvent(event);
}

void InboundEmailsPage::createWidgets()
{
    m_labelEdit->setObjectName(u"labelEdit"_s);
    m_externalBox->setObjectName(u"useExternalAccountCheckBox"_s);
    m_accountBox->setObjectName(u"externalAccountComboBox"_s);
    m_chooseButton->setObjectName(u"chooseAccountButton"_s);
    m_editButton->setObjectName(u"editAccountButton"_s);
    m_serverEdit->setObjectName(u"serverEdit"_s);
    m_userEdit->setObjectName(u"accountEdit"_s);
    m_passwordEdit->setObjectName(u"passwordEdit"_s);
    m_portBox->setObjectName(u"portSpinBox"_s);
    m_securityBox->setObjectName(u"securityComboBox"_s);
    m_stopBox->setObjectName(u"stopAfterFirstCheckBox"_s);
    m_testButton->setObjectName(u"testConnectionButton"_s);
    m_testButton->setIcon(icon(u"network-server"_s));
    m_scriptEditor->setObjectName(u"scriptEditor"_s);
    m_scriptEditor->codeEdit()->setMinimumLines(ScriptLines);
    m_skipBox->setObjectName(u"skipMalformedPartsCheckBox"_s);
    m_errorsBox->setObjectName(u"processErrorsCheckBox"_s);
    m_noEmailBox->setObjectName(u"processNoEmailCheckBox"_s);
    m_advancedButton->setObjectName(u"advancedParametersButton"_s);

    m_labelLabel->setBuddy(m_labelEdit);
    m_accountLabel->setBuddy(m_accountBox);
    m_serverLabel->setBuddy(m_serverEdit);
    m_userLabel->setBuddy(m_userEdit);
    m_passwordLabel->setBuddy(m_passwordEdit);
    m_portLabel->setBuddy(m_portBox);
    m_securityLabel->setBuddy(m_securityBox);
    m_scriptLabel->setBuddy(m_scriptEditor->codeEdit());

    setHelpTopics({{this, "inbound-emails"_L1},
                   {m_labelEdit, "label"_L1},
                   {m_externalBox, "use-external-account"_L1},
                   {m_accountRow, "external-account"_L1},
                   {m_serverEdit, "pop3-server"_L1},
                   {m_portBox, "port"_L1},
                   {m_securityBox, "security"_L1},
                   {m_userEdit, "pop3-account"_L1},
                   {m_passwordEdit, "password"_L1},
                   {m_stopBox, "stop-after-first"_L1},
                   {m_testButton, "test-the-connection"_L1},
                   {m_scriptEditor, "script"_L1},
                   {m_skipBox, "skip-malformed-parts"_L1},
                   {m_errorsBox, "process-errors"_L1},
                   {m_noEmailBox, "process-email-nonexistence"_L1},
                   {m_advancedButton, "advanced-parameters"_L1}});

    m_portBox->setRange(1, 65535);
    m_chooseButton->setIcon(icon(u"folder-open"_s));
    m_editButton->setIcon(icon(u"system-search"_s));
    m_chooseButton->setFocusPolicy(Qt::StrongFocus);
    m_editButton->setFocusPolicy(Qt::StrongFocus);
    m_accountBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_hintIcon->setPixmap(icon(u"help-contextual"_s).pixmap(16));
    m_hintIcon->setAlignment(Qt::AlignTop);
    m_hintLabel->setWordWrap(true);

    m_advancedButton->setIcon(icon(u"preferences-system"_s));
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setAutoRaise(true);
    QFont linkFont = font();
    linkFont.setUnderline(true);
    m_advancedButton->setFont(linkFont);
    m_advancedButton->setFocusPolicy(Qt::StrongFocus);
}

void InboundEmailsPage::createLayout()
{
    auto *accountLayout = new QHBoxLayout(m_accountRow);
    accountLayout->setContentsMargins(0, 0, 0, 0);
    accountLayout->addWidget(m_accountBox, 1);
    accountLayout->addWidget(m_chooseButton);
    accountLayout->addWidget(m_editButton);

    auto *lastRow = new QHBoxLayout;
    lastRow->addWidget(m_stopBox);
    lastRow->addStretch();
    lastRow->addWidget(m_testButton);
    // Short values share a row with long ones: the script below needs the height.
    m_serverGrid->addWidget(m_externalBox, 0, 1, 1, -1);
    m_serverGrid->addWidget(m_accountLabel, 1, 0);
    m_serverGrid->addWidget(m_accountRow, 1, 1, 1, -1);
    m_serverGrid->addWidget(m_serverLabel, 2, 0);
    m_serverGrid->addWidget(m_serverEdit, 2, 1);
    m_serverGrid->addWidget(m_portLabel, 2, 2);
    m_serverGrid->addWidget(m_portBox, 2, 3);
    m_serverGrid->addWidget(m_securityLabel, 2, 4);
    m_serverGrid->addWidget(m_securityBox, 2, 5);
    m_serverGrid->addWidget(m_userLabel, 3, 0);
    m_serverGrid->addWidget(m_userEdit, 3, 1);
    m_serverGrid->addWidget(m_passwordLabel, 3, 2);
    m_serverGrid->addWidget(m_passwordEdit, 3, 3, 1, -1);
    m_serverGrid->addLayout(lastRow, 4, 1, 1, -1);
    m_serverGrid->setColumnStretch(1, 1);
    m_portBox->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *labelLayout = new QHBoxLayout;
    labelLayout->addWidget(m_labelLabel);
    labelLayout->addWidget(m_labelEdit, 1);

    auto *scriptTitle = new QHBoxLayout;
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    scriptTitle->addWidget(m_scriptLabel);
    scriptTitle->addWidget(line, 1);

    auto *hint = new QHBoxLayout;
    hint->addWidget(m_hintIcon);
    hint->addWidget(m_hintLabel, 1);

    auto *options = new QGridLayout;
    options->addWidget(m_skipBox, 0, 0);
    options->addWidget(m_errorsBox, 1, 0);
    options->addWidget(m_noEmailBox, 0, 1);
    options->addWidget(m_advancedButton, 1, 1, Qt::AlignLeft);
    options->setColumnStretch(0, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(labelLayout);
    layout->addWidget(m_serverGroup);
    layout->addLayout(scriptTitle);
    layout->addWidget(m_scriptEditor, 1);
    layout->addLayout(hint);
    layout->addLayout(options);
}

void InboundEmailsPage::bindFields()
{
    bind(
        m_labelEdit, m_document, Field::Label, [](auto &a) -> auto & { return a.label; });
    bind(
        m_externalBox, m_document, Field::UseExternalAccount,
        [](auto &a) -> auto & { return a.useExternalAccount; });
    bind(
        m_serverEdit, m_document, Field::Server,
        [](auto &a) -> auto & { return a.connection.server; });
    bind(
        m_userEdit, m_document, Field::Account,
        [](auto &a) -> auto & { return a.connection.account; });
    bind(
        m_portBox, m_document, Field::Port, [](auto &a) -> auto & { return a.connection.port; });
    bind(
        m_securityBox, m_document, Field::Security,
        [](auto &a) -> auto & { return a.connection.security; });
    bind(
        m_stopBox, m_document, Field::StopAfterFirst,
        [](auto &a) -> auto & { return a.stopAfterFirst; });
    bind(
        m_scriptEditor, m_document, Field::Script, [](auto &a) -> auto & { return a.script; });
    bind(
        m_skipBox, m_document, Field::SkipMalformedParts,
        [](auto &a) -> auto & { return a.skipMalformedParts; });
    bind(
        m_errorsBox, m_document, Field::ProcessErrors,
        [](auto &a) -> auto & { return a.processErrors; });
    bind(
        m_noEmailBox, m_document, Field::ProcessNoEmail,
        [](auto &a) -> auto & { return a.processNoEmail; });
    refreshAccounts();
    bind(
        m_accountBox, m_document, Field::ExternalAccount,
        [](auto &a) -> auto & { return a.externalAccount; });
    new FieldGuard(m_passwordEdit, m_document);

    connect(m_chooseButton, &QToolButton::clicked, this,
            &InboundEmailsPage::accountChoiceRequested);
    connect(m_editButton, &QToolButton::clicked, this,
            [this] { Q_EMIT accountEditRequested(m_document->activity()->externalAccount); });
    connect(m_advancedButton, &QToolButton::clicked, this,
            &InboundEmailsPage::advancedParametersRequested);
    connect(m_testButton, &QPushButton::clicked, this, &InboundEmailsPage::connectionTestRequested);
    connect(m_document, &Document::ProjectDocument::changed, this, [this](Field field) {
        if (field == Field::Everything || field == Field::Accounts
            || field == Field::ExternalAccount)
            refreshAccounts();
        if (field == Field::Everything || field == Field::Name || field == Field::Advanced)
            showMailbox(m_passwordEdit, *m_document);
        updateEnabledState();
    });
    // Another mailbox may have another password; asked for when its name is complete. A field may lose the focus while
    // the page is destroyed, so the password field is the context and the page is not touched.
    const auto refresh = [edit = m_passwordEdit, document = m_document] {
        showMailbox(edit, *document);
    };
    for (const QLineEdit *edit : {m_serverEdit, m_userEdit})
        connect(edit, &QLineEdit::editingFinished, m_passwordEdit, refresh);
    connect(m_portBox, &QSpinBox::editingFinished, m_passwordEdit, refresh);
    showMailbox(m_passwordEdit, *m_document);
    updateEnabledState();
}

void InboundEmailsPage::retranslate()
{
    m_labelLabel->setText(tr("La&bel:"));
    m_serverGroup->setTitle(tr("POP3 server"));
    m_externalBox->setText(tr("&Use an external account"));
    m_accountLabel->setText(tr("E&xternal account:"));
    m_chooseButton->setToolTip(tr("Choose or add an external account"));
    m_chooseButton->setAccessibleName(m_chooseButton->toolTip());
    m_editButton->setToolTip(tr("Edit the external account"));
    m_editButton->setAccessibleName(m_editButton->toolTip());
    m_serverLabel->setText(tr("P&OP3 server:"));
    m_userLabel->setText(tr("POP3 accou&nt:"));
    m_passwordLabel->setText(Passwords::caption({}));
    m_portLabel->setText(tr("Po&rt:"));
    m_securityLabel->setText(tr("Securit&y:"));
    m_stopBox->setText(tr("Stop as soon as an email is &processed"));
    m_testButton->setText(tr("&Test the Connection..."));
    m_testButton->setToolTip(
        tr("Connect to the server and log in, stage by stage; nothing is received or deleted"));
    m_scriptLabel->setText(tr("S&cript"));
    m_hintLabel->setText(
        tr("The script must return what happens to each message: 1 deletes it and activates the "
           "transition, 2 leaves it on the server and activates the transition, 3 deletes it, "
           "4 leaves it on the server."));
    m_skipBox->setText(
        tr("S&kip portions of emails that are badly formed or use an unsupported encoding."));
    m_errorsBox->setText(tr("Process error&s"));
    m_noEmailBox->setText(tr("Process e&mail nonexistence"));
    m_advancedButton->setText(tr("A&dvanced parameters..."));
    setChoices(m_securityBox, securityChoices());

    int width = 0;
    for (const QLabel *label : {m_accountLabel, m_serverLabel, m_userLabel})
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : {m_accountLabel, m_serverLabel})
        label->setMinimumWidth(width);
    // One column for the label outside the group and those inside it.
    m_labelLabel->setMinimumWidth(width + m_serverGrid->contentsMargins().left()
                                  + m_serverGroup->contentsMargins().left());
}

void InboundEmailsPage::refreshAccounts()
{
    if (!m_document->activity())
        return;
    const QString chosen = m_document->activity()->externalAccount;
    m_accountBox->clear();
    m_accountBox->addItem(QString(), QString());
    for (const Model::ExternalAccount &account : m_document->project().externalAccounts) {
        const QString shown = account.label.isEmpty() ? account.name : account.label;
        m_accountBox->addItem(icon(u"network-server"_s),
                              account.enabled ? shown : tr("%1 (disabled)").arg(shown),
                              account.name);
    }
    if (m_accountBox->findData(chosen) < 0)
        m_accountBox->addItem(icon(u"dialog-warning"_s), tr("%1 (does not exist)").arg(chosen),
                              chosen);
    m_accountBox->setCurrentIndex(m_accountBox->findData(chosen));
}

void InboundEmailsPage::updateEnabledState()
{
    // The original shows a link here; a button has its look and is reached by keyboard.
    QPalette linkPalette = palette();
    linkPalette.setColor(QPalette::ButtonText, linkPalette.color(QPalette::Link));
    m_advancedButton->setPalette(linkPalette);

    const Model::Activity *activity = m_document->activity();
    setEnabled(activity);
    if (!activity)
        return;

    const bool external = activity->useExternalAccount;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_accountLabel, m_accountRow})
        widget->setVisible(external);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_serverLabel, m_serverEdit, m_portLabel, m_portBox,
                                          m_securityLabel, m_securityBox, m_userLabel, m_userEdit})
        widget->setVisible(!external);
    // Whoever signs in (Advanced parameters > Connection) gives no password here.
    const bool takesPassword = !external && !activity->connection.takesRefreshToken();
    m_passwordLabel->setVisible(takesPassword);
    m_passwordEdit->setVisible(takesPassword);
    m_passwordLabel->setText(Passwords::caption(activity->connection));
    m_editButton->setEnabled(Model::indexOfAccount(m_document->project(), activity->externalAccount)
                             >= 0);

    markMissing(m_labelLabel, m_labelEdit,
                activity->label.isEmpty() ? tr("The activity needs a label.") : QString());
    markMissing(m_accountLabel, m_accountBox,
                activity->externalAccount.isEmpty()
                    ? tr("Choose the external account that holds the mailbox.")
                    : QString());
    markMissing(m_serverLabel, m_serverEdit,
                activity->connection.server.isEmpty()
                    ? tr("Enter the name or address of the POP3 server.")
                    : QString());
    markMissing(m_userLabel, m_userEdit,
                activity->connection.account.isEmpty() ? tr("Enter the user name of the mailbox.")
                                                       : QString());
}

} // namespace Inlet::Ui
