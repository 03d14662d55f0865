// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/oauthfields.h"

#include "model/validation.h"
#include "oauth/client.h"
#include "ui/accounts/signindialog.h"
#include "ui/accounts/signins.h"
#include "ui/help/helptopics.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/missingmark.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Model::OAuthGrant;
using Model::OAuthProvider;

namespace {

// The store is not asked for every letter of a server's name.
constexpr std::chrono::milliseconds LoadDelay{300};

} // namespace

OAuthFields::OAuthFields(SignIns *signIns, QWidget *parent)
    : QWidget(parent)
    , m_signIns(signIns)
    , m_form(new QFormLayout(this))
    , m_grantLabel(new QLabel)
    , m_grantBox(new QComboBox)
    , m_providerLabel(new QLabel)
    , m_providerBox(new QComboBox)
    , m_tenantLabel(new QLabel)
    , m_tenantEdit(new QLineEdit)
    , m_clientLabel(new QLabel)
    , m_clientEdit(new QLineEdit)
    , m_secretLabel(new QLabel)
    , m_secretEdit(new QLineEdit)
    , m_authorizationLabel(new QLabel)
    , m_authorizationEdit(new QLineEdit)
    , m_tokenLabel(new QLabel)
    , m_tokenEdit(new QLineEdit)
    , m_deviceLabel(new QLabel)
    , m_deviceEdit(new QLineEdit)
    , m_scopesLabel(new QLabel)
    , m_scopesEdit(new QLineEdit)
    , m_signInRow(new QWidget)
    , m_stateLabel(new QLabel)
    , m_signInButton(new QPushButton)
    , m_signOutButton(new QPushButton)
{
    createWidgets();
    createLayout();
    retranslate();

    for (const QComboBox *box : {m_grantBox, m_providerBox})
        connect(box, &QComboBox::activated, this, &OAuthFields::edited);
    for (const QLineEdit *edit :
         {m_tenantEdit, m_clientEdit, m_authorizationEdit, m_tokenEdit, m_deviceEdit, m_scopesEdit})
        connect(edit, &QLineEdit::textEdited, this, &OAuthFields::edited);
    connect(this, &OAuthFields::edited, this, &OAuthFields::updateState);
    connect(m_secretEdit, &QLineEdit::editingFinished, this,
            [this] { m_signIns->setClientSecret(mailbox(), m_secretEdit->text()); });
    connect(m_signInButton, &QPushButton::clicked, this, &OAuthFields::signIn);
    connect(m_signOutButton, &QPushButton::clicked, this, &OAuthFields::signOut);
    connect(m_signIns, &SignIns::changed, this, &OAuthFields::updateState);
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(LoadDelay);
    connect(&m_loadTimer, &QTimer::timeout, this, [this] {
        m_loadedKey = Storage::SecretStore::key(mailbox());
        m_signIns->load(mailbox());
    });
    updateState();
}

void OAuthFields::createWidgets()
{
    m_grantBox->setObjectName(u"grantComboBox"_s);
    m_providerBox->setObjectName(u"providerComboBox"_s);
    m_tenantEdit->setObjectName(u"tenantEdit"_s);
    m_clientEdit->setObjectName(u"clientIdEdit"_s);
    m_secretEdit->setObjectName(u"clientSecretEdit"_s);
    m_authorizationEdit->setObjectName(u"authorizationEndpointEdit"_s);
    m_tokenEdit->setObjectName(u"tokenEndpointEdit"_s);
    m_deviceEdit->setObjectName(u"deviceEndpointEdit"_s);
    m_scopesEdit->setObjectName(u"scopesEdit"_s);
    m_stateLabel->setObjectName(u"signInStateLabel"_s);
    m_signInButton->setObjectName(u"signInButton"_s);
    m_signOutButton->setObjectName(u"signOutButton"_s);
    setHelpTopics({{m_grantBox, "oauth-grant"_L1},
                   {m_providerBox, "oauth-provider"_L1},
                   {m_tenantEdit, "oauth-provider"_L1},
                   {m_clientEdit, "oauth-client"_L1},
                   {m_secretEdit, "oauth-client"_L1},
                   {m_authorizationEdit, "oauth-endpoints"_L1},
                   {m_tokenEdit, "oauth-endpoints"_L1},
                   {m_deviceEdit, "oauth-endpoints"_L1},
                   {m_scopesEdit, "oauth-endpoints"_L1},
                   {m_signInRow, "oauth-sign-in"_L1}});
    m_secretEdit->setEchoMode(QLineEdit::Password);
    m_secretEdit->setClearButtonEnabled(true);
    for (QLineEdit *edit : {m_authorizationEdit, m_tokenEdit, m_deviceEdit})
        edit->setPlaceholderText(u"https://..."_s);
    // Enter belongs to the button of the dialog.
    for (QPushButton *button : {m_signInButton, m_signOutButton})
        button->setAutoDefault(false);
}

void OAuthFields::createLayout()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->setContentsMargins(0, 0, 0, 0);
    const std::initializer_list<std::pair<QLabel *, QWidget *>> rows{
        {m_grantLabel, m_grantBox},    {m_providerLabel, m_providerBox},
        {m_tenantLabel, m_tenantEdit}, {m_clientLabel, m_clientEdit},
        {m_secretLabel, m_secretEdit}, {m_authorizationLabel, m_authorizationEdit},
        {m_tokenLabel, m_tokenEdit},   {m_deviceLabel, m_deviceEdit},
        {m_scopesLabel, m_scopesEdit}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto *signIn = new QHBoxLayout(m_signInRow);
    signIn->setContentsMargins(0, 0, 0, 0);
    signIn->addWidget(m_stateLabel, 1);
    signIn->addWidget(m_signInButton);
    signIn->addWidget(m_signOutButton);
    m_stateLabel->setWordWrap(true);
    m_form->addRow(QString(), m_signInRow);
}

void OAuthFields::setConnection(const Model::Connection &connection)
{
    // A connection that is about to take tokens begins with the way most people want.
    const std::optional<Model::OAuth> given =
        connection.oauth || connection.takesAccessToken() ? connection.oauth : Model::OAuth();
    const Model::OAuth oauth = given.value_or(Model::OAuth());
    m_grantBox->setCurrentIndex(
        m_grantBox->findData(given ? QVariant::fromValue(oauth.grant) : QVariant()));
    setCurrentChoice(m_providerBox, oauth.provider);
    m_tenantEdit->setText(oauth.tenant);
    m_clientEdit->setText(oauth.clientId);
    m_authorizationEdit->setText(oauth.authorizationEndpoint);
    m_tokenEdit->setText(oauth.tokenEndpoint);
    m_deviceEdit->setText(oauth.deviceEndpoint);
    m_scopesEdit->setText(oauth.scopes.join(u' '));
    m_extra = oauth.extra;
    setMailbox(connection);
}

void OAuthFields::setMailbox(const Model::Connection &connection)
{
    m_mailbox = connection;
    updateState();
}

QList<QLabel *> OAuthFields::labels() const
{
    return {m_grantLabel,         m_providerLabel, m_tenantLabel, m_clientLabel, m_secretLabel,
            m_authorizationLabel, m_tokenLabel,    m_deviceLabel, m_scopesLabel};
}

int OAuthFields::labelWidth() const
{
    int width = 0;
    for (const QLabel *label : labels())
        width = std::max(width, label->sizeHint().width());
    return width;
}

void OAuthFields::setLabelWidth(int width)
{
    m_grantLabel->setMinimumWidth(width);
}

std::optional<Model::OAuth> OAuthFields::oauth() const
{
    if (!m_grantBox->currentData().isValid())
        return {};
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return Model::OAuth{currentChoice<OAuthProvider>(m_providerBox),
                        m_tenantEdit->text().trimmed(),
                        currentChoice<OAuthGrant>(m_grantBox),
                        m_clientEdit->text().trimmed(),
                        m_authorizationEdit->text().trimmed(),
                        m_tokenEdit->text().trimmed(),
                        m_deviceEdit->text().trimmed(),
                        m_scopesEdit->text().split(separators, Qt::SkipEmptyParts),
                        m_extra};
}

Model::Connection OAuthFields::mailbox() const
{
    Model::Connection connection = m_mailbox;
    connection.oauth = oauth();
    // These fields are there for such a connection only; the drop-down above them decides which of the two it is.
    if (!connection.takesAccessToken())
        connection.authentication = Model::Authentication::XOAuth2;
    return connection;
}

void OAuthFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // The red of missing fields has a shade for light and one for dark.
    if (event->type() == QEvent::PaletteChange)
        updateState();
    QWidget::changeEvent(event);
}

void OAuthFields::retranslate()
{
    m_grantLabel->setText(tr("Si&gn-in:"));
    const std::pair<QVariant, QString> grants[]{
        {QVariant::fromValue(OAuthGrant::AuthorizationCode), tr("In the browser")},
        {QVariant::fromValue(OAuthGrant::DeviceCode), tr("With a code on any device")},
        {QVariant::fromValue(OAuthGrant::ClientCredentials),
         tr("None: the application itself (client credentials)")},
        {QVariant(), tr("None: the password is an access token")}};
    const bool isNew = m_grantBox->count() == 0;
    for (int i = 0; i < static_cast<int>(std::size(grants)); ++i) {
        if (isNew)
            m_grantBox->addItem(grants[i].second, grants[i].first);
        else
            m_grantBox->setItemText(i, grants[i].second);
    }
    m_providerLabel->setText(tr("Pro&vider:"));
    setChoices(m_providerBox, Choices<OAuthProvider>{{OAuthProvider::Microsoft, u"Microsoft 365"_s},
                                                     {OAuthProvider::Google, u"Google"_s},
                                                     {OAuthProvider::Other, tr("Other")}});
    m_tenantLabel->setText(tr("Tena&nt:"));
    m_tenantEdit->setPlaceholderText(tr("Any organization"));
    m_tenantEdit->setToolTip(tr("Domain or ID of the organization at Microsoft 365."));
    m_clientLabel->setText(tr("Client I&D:"));
    m_clientEdit->setToolTip(
        tr("What the provider calls the application that you registered there."));
    m_secretLabel->setText(tr("Client sec&ret:"));
    m_secretEdit->setPlaceholderText(tr("None, unless the provider gave one"));
    m_authorizationLabel->setText(tr("Authori&zation address:"));
    m_tokenLabel->setText(tr("To&ken address:"));
    m_deviceLabel->setText(tr("Device address:"));
    m_scopesLabel->setText(tr("Rig&hts (scopes):"));
    m_scopesEdit->setToolTip(tr("What the sign-in asks for, separated by blanks."));
    m_signInButton->setText(tr("Sign In..."));
    m_signOutButton->setText(tr("Sign Out"));
    m_signOutButton->setToolTip(tr("Forget the sign-in on this desktop"));
    updateState();
}

QString OAuthFields::stateText(bool isSignedIn) const
{
    if (m_mailbox.server.isEmpty() || m_mailbox.account.isEmpty())
        return tr("Enter server and account first.");
    return isSignedIn ? tr("Signed in for \"%1\".").arg(m_mailbox.account) : tr("Not signed in.");
}

void OAuthFields::updateState()
{
    const std::optional<Model::OAuth> given = oauth();
    const Model::OAuth shown = given.value_or(Model::OAuth());
    const bool isPerson = given && shown.grant != OAuthGrant::ClientCredentials;
    const bool isOther = shown.provider == OAuthProvider::Other;
    m_form->setRowVisible(m_providerBox, given.has_value());
    m_form->setRowVisible(m_tenantEdit, given && shown.provider == OAuthProvider::Microsoft);
    m_form->setRowVisible(m_clientEdit, given.has_value());
    m_form->setRowVisible(m_secretEdit, isPerson);
    m_form->setRowVisible(m_authorizationEdit,
                          isOther && shown.grant == OAuthGrant::AuthorizationCode);
    m_form->setRowVisible(m_tokenEdit, isOther);
    m_form->setRowVisible(m_deviceEdit, isOther && isPerson);
    m_form->setRowVisible(m_scopesEdit, given.has_value());
    m_form->setRowVisible(m_signInRow, isPerson);
    m_scopesEdit->setPlaceholderText(OAuth::defaultScopes(shown.provider, shown.grant).join(u' '));

    const auto missing = [given](const QLineEdit *edit, const QString &reason) {
        return given && edit->text().trimmed().isEmpty() ? reason : QString();
    };
    markMissing(m_clientLabel, m_clientEdit,
                missing(m_clientEdit, tr("Enter the client ID: register the application with the "
                                         "provider to get one.")));
    markMissing(m_tokenLabel, m_tokenEdit,
                missing(m_tokenEdit, tr("Enter the address that the provider's documentation "
                                        "calls token endpoint.")));

    if (!isPerson)
        return;
    const Model::Connection connection = mailbox();
    if (Storage::SecretStore::key(connection) != m_loadedKey)
        m_loadTimer.start();
    if (!m_secretEdit->hasFocus())
        m_secretEdit->setText(m_signIns->clientSecret(connection));
    const bool isSignedIn = m_signIns->isSignedIn(connection);
    m_stateLabel->setText(stateText(isSignedIn));
    m_signOutButton->setEnabled(isSignedIn);
    const Model::Problems problems = Model::validateOAuth(connection, {});
    const bool hasMailbox = !m_mailbox.server.isEmpty() && !m_mailbox.account.isEmpty();
    m_signInButton->setEnabled(hasMailbox && problems.isEmpty());
    m_signInButton->setToolTip(problems.isEmpty() ? QString() : problems.first().text);
}

void OAuthFields::signIn()
{
    const Model::Connection connection = mailbox();
    OAuth::Client client = OAuth::clientOf(connection);
    client.secret = m_secretEdit->text().toUtf8();
    SignInDialog dialog(client, window());
    if (dialog.exec() == QDialog::Accepted)
        m_signIns->keep(connection, dialog.refreshToken());
}

void OAuthFields::signOut()
{
    m_signIns->forget(mailbox());
}

} // namespace Inlet::Ui
