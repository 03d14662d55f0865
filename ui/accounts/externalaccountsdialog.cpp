// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/externalaccountsdialog.h"

#include "ui/accounts/passwords.h"
#include "ui/accounts/transportsecurityedit.h"
#include "ui/connectiontest/connectiontestdialog.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/missingmark.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/problemsbar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ExternalAccountsDialog::ExternalAccountsDialog(Document::ProjectDocument *document,
                                               Passwords *passwords, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_passwords(passwords)
    , m_list(new QListWidget)
    , m_addButton(new QToolButton)
    , m_removeButton(new QToolButton)
    , m_form(new QWidget)
    , m_labelLabel(new QLabel(tr("&Label:")))
    , m_labelEdit(new QLineEdit)
    , m_nameLabel(new QLabel(tr("&Internal name:")))
    , m_nameEdit(new QLineEdit)
    , m_enabledBox(new QCheckBox(tr("&Enabled")))
    , m_serverLabel(new QLabel(tr("&Server:")))
    , m_serverEdit(new QLineEdit)
    , m_portBox(new QSpinBox)
    , m_accountLabel(new QLabel(tr("&Account:")))
    , m_accountEdit(new QLineEdit)
    , m_passwordLabel(new QLabel)
    , m_passwordEdit(new QLineEdit)
    , m_securityBox(new QComboBox)
    , m_testButton(new QPushButton(icon(u"network-server"_s), tr("Test the &Connection...")))
    , m_transportEdit(new TransportSecurityEdit(passwords->signIns()))
    , m_commentEdit(new QPlainTextEdit)
    , m_problemsBar(new ProblemsBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("External Accounts"));
    setObjectName(u"externalAccountsDialog"_s);
    for (const Model::ExternalAccount &account : m_document->project().externalAccounts)
        m_entries.append({account, account.name, m_passwords->password(account.name), false});
    createForm();
    createLayout();
    connectForm();
    updateList();
    m_list->setCurrentRow(m_entries.isEmpty() ? -1 : 0);
    updateState();

    connect(m_passwords, &Passwords::changed, this, &ExternalAccountsDialog::takePassword);
    connect(m_passwords, &Passwords::placeChanged, this,
            [this] { m_passwordEdit->setPlaceholderText(m_passwords->placeDescription()); });
    for (const Entry &entry : std::as_const(m_entries))
        m_passwords->load(entry.account.name, entry.account.connection);
}

void ExternalAccountsDialog::selectAccount(const QString &name)
{
    const auto found =
        std::ranges::find(m_entries, name, [](const Entry &entry) { return entry.account.name; });
    if (found != m_entries.end())
        m_list->setCurrentRow(static_cast<int>(found - m_entries.begin()));
}

QString ExternalAccountsDialog::selectedAccount() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_entries.at(row).account.name;
}

void ExternalAccountsDialog::accept()
{
    if (problems().isEmpty())
        QDialog::accept();
}

void ExternalAccountsDialog::apply()
{
    QList<Model::ExternalAccount> accounts;
    QHash<QString, QString> renamed;
    for (const Entry &entry : std::as_const(m_entries)) {
        accounts.append(entry.account);
        const bool isRenamed =
            !entry.originalName.isEmpty() && entry.originalName != entry.account.name;
        if (isRenamed)
            renamed.insert(entry.originalName, entry.account.name);
        if (isRenamed && !entry.password.isEmpty())
            m_passwords->setPassword(entry.account.name, entry.password);
        if (entry.passwordEdited) {
            m_passwords->setPassword(entry.account.name, entry.password);
            if (entry.keepsPassword)
                m_passwords->keep(entry.account.name, entry.account.connection);
        }
    }
    // A password from the desktop's store must not go to the mailbox an account was changed to.
    for (const Model::ExternalAccount &account : std::as_const(accounts))
        m_passwords->load(account.name, account.connection);
    m_document->setExternalAccounts(accounts, renamed);
}

void ExternalAccountsDialog::createForm()
{
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("External accounts"));
    m_addButton->setObjectName(u"addAccountButton"_s);
    m_addButton->setIcon(icon(u"list-add"_s));
    m_addButton->setToolTip(tr("Add an account"));
    m_addButton->setAccessibleName(m_addButton->toolTip());
    m_removeButton->setObjectName(u"removeAccountButton"_s);
    m_removeButton->setIcon(icon(u"list-remove"_s));
    m_removeButton->setToolTip(tr("Delete the account"));
    m_removeButton->setAccessibleName(m_removeButton->toolTip());
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    m_removeButton->setFocusPolicy(Qt::StrongFocus);

    m_labelEdit->setObjectName(u"labelEdit"_s);
    m_nameEdit->setObjectName(u"nameEdit"_s);
    m_enabledBox->setObjectName(u"enabledCheckBox"_s);
    m_serverEdit->setObjectName(u"serverEdit"_s);
    m_portBox->setObjectName(u"portSpinBox"_s);
    m_accountEdit->setObjectName(u"accountEdit"_s);
    m_passwordEdit->setObjectName(u"passwordEdit"_s);
    m_securityBox->setObjectName(u"securityComboBox"_s);
    m_testButton->setObjectName(u"testConnectionButton"_s);
    m_testButton->setAutoDefault(false);
    m_commentEdit->setObjectName(u"commentEdit"_s);

    setHelpTopics({{this, "external-accounts"_L1},
                   {m_labelEdit, "account-label"_L1},
                   {m_nameEdit, "account-name"_L1},
                   {m_enabledBox, "account-enabled"_L1},
                   {m_serverEdit, "account-server"_L1},
                   {m_portBox, "account-port"_L1},
                   {m_accountEdit, "account-user"_L1},
                   {m_passwordEdit, "account-password"_L1},
                   {m_securityBox, "account-encryption"_L1},
                   {m_testButton, "account-test"_L1},
                   {m_commentEdit, "account-comment"_L1}});

    m_labelLabel->setBuddy(m_labelEdit);
    m_nameLabel->setBuddy(m_nameEdit);
    m_serverLabel->setBuddy(m_serverEdit);
    m_accountLabel->setBuddy(m_accountEdit);
    m_portBox->setRange(1, 65535);
    m_passwordEdit->setEchoMode(QLineEdit::Password);
    m_passwordEdit->setClearButtonEnabled(true);
    m_passwordEdit->setPlaceholderText(m_passwords->placeDescription());
    m_commentEdit->setTabChangesFocus(true);
    m_commentEdit->setAccessibleName(tr("Comment"));
    m_transportEdit->setBaseDirectory(m_document->baseDirectory());
    setChoices(m_securityBox, securityChoices());
}

void ExternalAccountsDialog::createLayout()
{
    const auto labelFor = [](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        return label;
    };
    auto *general = new QGridLayout;
    general->addWidget(m_labelLabel, 0, 0);
    general->addWidget(m_labelEdit, 0, 1);
    general->addWidget(m_nameLabel, 0, 2);
    general->addWidget(m_nameEdit, 0, 3);
    general->addWidget(m_enabledBox, 1, 1);

    auto *mailbox = new QGroupBox(tr("Inbound emails"));
    auto *fields = new QGridLayout(mailbox);
    fields->addWidget(m_serverLabel, 0, 0);
    fields->addWidget(m_serverEdit, 0, 1);
    fields->addWidget(labelFor(tr("&Port:"), m_portBox), 0, 2);
    fields->addWidget(m_portBox, 0, 3, Qt::AlignLeft);
    fields->addWidget(m_accountLabel, 1, 0);
    fields->addWidget(m_accountEdit, 1, 1);
    m_passwordLabel->setBuddy(m_passwordEdit);
    fields->addWidget(m_passwordLabel, 1, 2);
    fields->addWidget(m_passwordEdit, 1, 3);
    auto *encryptionLabel = labelFor(tr("Encr&yption:"), m_securityBox);
    fields->addWidget(encryptionLabel, 2, 0);
    fields->addWidget(m_securityBox, 2, 1);
    fields->addWidget(m_testButton, 2, 3, Qt::AlignRight);
    for (QGridLayout *grid : {general, fields}) {
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(3, 1);
    }
    // One column for the labels outside the group and those inside it.
    const int margin = fields->contentsMargins().left() + mailbox->contentsMargins().left();
    general->setContentsMargins(margin, 0, margin, 0);
    fields->setColumnMinimumWidth(2, m_nameLabel->sizeHint().width());
    general->setColumnMinimumWidth(0, encryptionLabel->sizeHint().width());

    auto *transport = new QGroupBox(tr("Authentication and certificates"));
    auto *transportLayout = new QVBoxLayout(transport);
    transportLayout->addWidget(m_transportEdit);
    auto *comment = new QGroupBox(tr("Comment"));
    auto *commentLayout = new QVBoxLayout(comment);
    commentLayout->addWidget(m_commentEdit);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addLayout(general);
    form->addWidget(mailbox);
    form->addWidget(transport);
    form->addWidget(comment, 1);

    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_addButton);
    listButtons->addWidget(m_removeButton);
    listButtons->addStretch();
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addLayout(listButtons);
    auto *main = new QHBoxLayout;
    main->addLayout(side, 1);
    main->addWidget(new PageArea(m_form), 3);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(main, 1);
    layout->addWidget(m_problemsBar);
    layout->addWidget(m_buttons);
    resize(860, 560);
}

void ExternalAccountsDialog::connectForm()
{
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExternalAccountsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExternalAccountsDialog::reject);
    connect(m_addButton, &QToolButton::clicked, this, &ExternalAccountsDialog::addAccount);
    connect(m_removeButton, &QToolButton::clicked, this, &ExternalAccountsDialog::removeAccount);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExternalAccountsDialog::showEntry);
    for (const QLineEdit *edit : {m_labelEdit, m_nameEdit, m_serverEdit, m_accountEdit})
        connect(edit, &QLineEdit::textEdited, this, &ExternalAccountsDialog::readForm);
    connect(m_enabledBox, &QCheckBox::clicked, this, &ExternalAccountsDialog::readForm);
    connect(m_portBox, &QSpinBox::valueChanged, this, &ExternalAccountsDialog::readForm);
    connect(m_securityBox, &QComboBox::activated, this, &ExternalAccountsDialog::readForm);
    connect(m_transportEdit, &TransportSecurityEdit::edited, this,
            &ExternalAccountsDialog::readForm);
    connect(m_commentEdit, &QPlainTextEdit::textChanged, this, &ExternalAccountsDialog::readForm);
    connect(m_passwordEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        Entry &entry = m_entries[m_list->currentRow()];
        entry.password = text;
        entry.passwordEdited = true;
        entry.keepsPassword = true;
    });
    connect(m_testButton, &QPushButton::clicked, this, &ExternalAccountsDialog::testConnection);
}

void ExternalAccountsDialog::testConnection()
{
    Entry &entry = m_entries[m_list->currentRow()];
    ConnectionTestDialog dialog(testTarget(entry), m_passwords, this);
    // What is decided stands in the form, and counts with OK like everything else there.
    const auto refresh = [&] {
        showEntry(m_list->currentRow());
        updateList();
        dialog.setTarget(testTarget(entry));
    };
    connect(&dialog, &ConnectionTestDialog::passwordEntered, this,
            [&](const QString &password, bool remember) {
                entry.password = password;
                entry.passwordEdited = true;
                entry.keepsPassword = remember;
                refresh();
            });
    connect(&dialog, &ConnectionTestDialog::certificateTrusted, this, [&](const QString &pin) {
        QStringList &pins = entry.account.connection.pinnedCertificates;
        if (!pins.contains(pin))
            pins.append(pin);
        refresh();
    });
    connect(&dialog, &ConnectionTestDialog::caFileChosen, this, [&](const QString &path) {
        entry.account.connection.caFile = path;
        refresh();
    });
    dialog.start();
    dialog.exec();
}

ConnectionTarget ExternalAccountsDialog::testTarget(const Entry &entry) const
{
    // Alone: an activity of the same name would be tested in its place. A disabled account may be tried as well.
    Model::ExternalAccount account = entry.account;
    account.enabled = true;
    Model::Project project = m_document->project();
    project.activities.clear();
    project.externalAccounts = {account};
    return {account.name,
            account.label.isEmpty() ? account.name : account.label,
            project,
            m_document->baseDirectory(),
            {account.name, account.connection},
            entry.password};
}

void ExternalAccountsDialog::takePassword(const QString &name)
{
    for (Entry &entry : m_entries) {
        if (entry.originalName == name && !entry.passwordEdited)
            entry.password = m_passwords->password(name);
    }
    const int row = m_list->currentRow();
    if (row >= 0 && m_passwordEdit->text() != m_entries.at(row).password)
        m_passwordEdit->setText(m_entries.at(row).password);
}

void ExternalAccountsDialog::addAccount()
{
    Entry entry;
    entry.account.name = Document::uniqueName(u"popAccount"_s, names());
    entry.account.label = tr("POP3 account");
    m_entries.append(entry);
    updateList();
    m_list->setCurrentRow(static_cast<int>(m_entries.size()) - 1);
    m_labelEdit->setFocus();
    m_labelEdit->selectAll();
}

void ExternalAccountsDialog::removeAccount()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_entries.removeAt(row);
    updateList();
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_entries.size()) - 1));
    showEntry(m_list->currentRow());
}

void ExternalAccountsDialog::showEntry(int row)
{
    m_loading = true;
    const Entry entry = row < 0 ? Entry() : m_entries.at(row);
    const Model::ExternalAccount &account = entry.account;
    m_labelEdit->setText(account.label);
    m_nameEdit->setText(account.name);
    m_enabledBox->setChecked(account.enabled);
    m_serverEdit->setText(account.connection.server);
    m_portBox->setValue(account.connection.port);
    m_accountEdit->setText(account.connection.account);
    m_passwordEdit->setText(entry.password);
    setCurrentChoice(m_securityBox, account.connection.security);
    m_transportEdit->setConnection(account.connection);
    m_commentEdit->setPlainText(account.comment);
    m_loading = false;
    updateState();
}

void ExternalAccountsDialog::readForm()
{
    const int row = m_list->currentRow();
    if (m_loading || row < 0)
        return;
    Model::ExternalAccount &account = m_entries[row].account;
    account.label = m_labelEdit->text();
    account.name = m_nameEdit->text();
    account.enabled = m_enabledBox->isChecked();
    account.connection.server = m_serverEdit->text();
    account.connection.port = m_portBox->value();
    account.connection.account = m_accountEdit->text();
    account.connection.security = currentChoice<Model::Security>(m_securityBox);
    m_transportEdit->applyTo(account.connection);
    m_transportEdit->setMailbox(account.connection);
    account.comment = m_commentEdit->toPlainText();
    updateList();
    updateState();
}

void ExternalAccountsDialog::updateList()
{
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > m_entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_entries.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const Entry &entry = m_entries.at(row);
        QListWidgetItem *item = m_list->item(row);
        item->setText(entry.account.label.isEmpty() ? entry.account.name : entry.account.label);
        item->setIcon(
            icon(problemsOf(entry).isEmpty() ? u"network-server"_s : u"dialog-warning"_s));
    }
}

void ExternalAccountsDialog::changeEvent(QEvent *event)
{
    // The red of missing fields has a shade for light and one for dark.
    if (event->type() == QEvent::PaletteChange)
        updateState();
    QDialog::changeEvent(event);
}

void ExternalAccountsDialog::updateState()
{
    const int row = m_list->currentRow();
    m_form->setEnabled(row >= 0);
    m_removeButton->setEnabled(row >= 0);
    const QStringList complaints = problems();
    m_problemsBar->setTexts(complaints);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(complaints.isEmpty());
    ok->setToolTip(complaints.join(u'\n'));

    const Model::ExternalAccount account =
        row < 0 ? Model::ExternalAccount() : m_entries.at(row).account;
    // Whoever signs in gives no password here.
    const bool hasPassword = !account.connection.takesRefreshToken();
    m_passwordLabel->setText(Passwords::caption(account.connection));
    m_passwordLabel->setVisible(hasPassword);
    m_passwordEdit->setVisible(hasPassword);
    const auto missing = [row](const QString &value, const QString &reason) {
        return row >= 0 && value.isEmpty() ? reason : QString();
    };
    markMissing(m_labelLabel, m_labelEdit,
                missing(account.label, tr("The account needs a label.")));
    markMissing(m_nameLabel, m_nameEdit,
                missing(account.name, tr("The account needs an internal name.")));
    markMissing(
        m_serverLabel, m_serverEdit,
        missing(account.connection.server, tr("Enter the name or address of the POP3 server.")));
    markMissing(m_accountLabel, m_accountEdit,
                missing(account.connection.account, tr("Enter the user name of the mailbox.")));
}

QStringList ExternalAccountsDialog::problemsOf(const Entry &entry) const
{
    const QString &name = entry.account.name;
    QStringList result;
    if (entry.account.label.isEmpty())
        result.append(tr("The account \"%1\" needs a label.").arg(name));
    if (!Model::isValidName(name)) {
        result.append(tr("\"%1\" cannot be an internal name. Use letters, digits and underscores, "
                         "beginning with a "
                         "letter or an underscore.")
                          .arg(name));
    } else if (names().count(name) > 1) {
        result.append(
            tr("The internal name \"%1\" is given twice. Each account needs a name of its own.")
                .arg(name));
    }
    if (const QString problem = TransportSecurityEdit::problemOf(entry.account.connection);
        !problem.isEmpty())
        result.append(problem);
    return result;
}

QStringList ExternalAccountsDialog::problems() const
{
    QStringList result;
    for (const Entry &entry : m_entries)
        result.append(problemsOf(entry));
    result.removeDuplicates();
    return result;
}

QStringList ExternalAccountsDialog::names() const
{
    QStringList result;
    for (const Entry &entry : m_entries)
        result.append(entry.account.name);
    return result;
}

} // namespace Inlet::Ui
