// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/transportsecurityedit.h"

#include "ui/accounts/oauthfields.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/widgets/choices.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

TransportSecurityEdit::TransportSecurityEdit(SignIns *signIns, QWidget *parent)
    : QWidget(parent)
    , m_authenticationLabel(new QLabel)
    , m_authenticationBox(new QComboBox)
    , m_oauthFields(new OAuthFields(signIns))
    , m_certificatesLabel(new QLabel)
    , m_certificatesEdit(new QPlainTextEdit)
    , m_caFileLabel(new QLabel)
    , m_caFileEdit(new QLineEdit)
    , m_caFileButton(new QToolButton)
{
    m_authenticationBox->setObjectName(u"authenticationComboBox"_s);
    m_certificatesEdit->setObjectName(u"pinnedCertificatesEdit"_s);
    m_caFileEdit->setObjectName(u"caFileEdit"_s);
    setHelpTopics({{m_authenticationBox, "authentication"_L1},
                   {m_oauthFields, "oauth"_L1},
                   {m_certificatesEdit, "pinned-certificates"_L1},
                   {m_caFileEdit, "ca-file"_L1},
                   {m_caFileButton, "ca-file"_L1}});
    m_authenticationLabel->setBuddy(m_authenticationBox);
    m_certificatesLabel->setBuddy(m_certificatesEdit);
    m_caFileLabel->setBuddy(m_caFileEdit);
    m_certificatesEdit->setTabChangesFocus(true);
    m_certificatesEdit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_certificatesEdit->setPlaceholderText(u"sha256:..."_s);
    m_certificatesEdit->setMaximumHeight(4 * m_certificatesEdit->fontMetrics().lineSpacing());
    m_caFileButton->setIcon(icon(u"folder-open"_s));
    m_caFileButton->setFocusPolicy(Qt::StrongFocus);

    auto *caFile = new QHBoxLayout;
    caFile->addWidget(m_caFileEdit, 1);
    caFile->addWidget(m_caFileButton);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(m_authenticationLabel, m_authenticationBox);
    layout->addRow(m_oauthFields);
    layout->addRow(m_certificatesLabel, m_certificatesEdit);
    layout->addRow(m_caFileLabel, caFile);
    retranslate();

    connect(m_authenticationBox, &QComboBox::activated, this, &TransportSecurityEdit::edited);
    connect(m_authenticationBox, &QComboBox::currentIndexChanged, this,
            &TransportSecurityEdit::updateState);
    connect(m_oauthFields, &OAuthFields::edited, this, &TransportSecurityEdit::edited);
    connect(m_certificatesEdit, &QPlainTextEdit::textChanged, this, &TransportSecurityEdit::edited);
    connect(m_caFileEdit, &QLineEdit::textChanged, this, &TransportSecurityEdit::edited);
    connect(m_caFileButton, &QToolButton::clicked, this, &TransportSecurityEdit::chooseCaFile);
}

void TransportSecurityEdit::setConnection(const Model::Connection &connection)
{
    const QSignalBlocker blocker(this);
    setCurrentChoice(m_authenticationBox, connection.authentication);
    m_certificatesEdit->setPlainText(connection.pinnedCertificates.join(u'\n'));
    m_caFileEdit->setText(connection.caFile);
    m_oauthFields->setConnection(connection);
    updateState();
}

void TransportSecurityEdit::setMailbox(const Model::Connection &connection)
{
    m_oauthFields->setMailbox(connection);
}

void TransportSecurityEdit::applyTo(Model::Connection &connection) const
{
    connection.authentication = currentChoice<Model::Authentication>(m_authenticationBox);
    connection.pinnedCertificates = certificates();
    connection.caFile = m_caFileEdit->text();
    connection.oauth = connection.takesAccessToken() ? m_oauthFields->oauth() : std::nullopt;
}

QString TransportSecurityEdit::problemOf(const Model::Connection &connection)
{
    static const QRegularExpression fingerprint(u"^sha256:[0-9a-fA-F]{64}$"_s);
    for (const QString &certificate : connection.pinnedCertificates) {
        if (!fingerprint.match(certificate).hasMatch()) {
            return tr("\"%1\" is not the fingerprint of a certificate. Write \"sha256:\" and 64 "
                      "hexadecimal digits.")
                .arg(certificate);
        }
    }
    return {};
}

void TransportSecurityEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransportSecurityEdit::updateState()
{
    Model::Connection connection;
    connection.authentication = currentChoice<Model::Authentication>(m_authenticationBox);
    const bool takesToken = connection.takesAccessToken();
    m_oauthFields->setVisible(takesToken);
    // One column for the labels here and those of the fields.
    int width = takesToken ? m_oauthFields->labelWidth() : 0;
    for (const QLabel *label : {m_authenticationLabel, m_certificatesLabel, m_caFileLabel})
        width = std::max(width, label->sizeHint().width());
    m_certificatesLabel->setMinimumWidth(width);
    m_oauthFields->setLabelWidth(width);
}

QStringList TransportSecurityEdit::certificates() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return m_certificatesEdit->toPlainText().split(separators, Qt::SkipEmptyParts);
}

void TransportSecurityEdit::chooseCaFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose Certificate Authorities"), m_baseDirectory,
        tr("Certificates (*.pem *.crt *.cer)") + ";;"_L1 + tr("All files (*)"));
    if (!path.isEmpty())
        m_caFileEdit->setText(QDir(m_baseDirectory).relativeFilePath(path));
}

void TransportSecurityEdit::retranslate()
{
    m_authenticationLabel->setText(tr("Au&thentication:"));
    setChoices(m_authenticationBox, authenticationChoices());
    m_certificatesLabel->setText(tr("Trusted certi&ficates:"));
    m_certificatesEdit->setToolTip(tr(
        "SHA-256 fingerprints of server certificates that this connection trusts, one per line."));
    m_caFileLabel->setText(tr("A&uthorities file:"));
    m_caFileEdit->setToolTip(
        tr("PEM file with certificate authorities, relative to the project file."));
    m_caFileEdit->setPlaceholderText(tr("Authorities of the system"));
    m_caFileButton->setToolTip(tr("Choose a file"));
    m_caFileButton->setAccessibleName(m_caFileButton->toolTip());
    updateState();
}

} // namespace Inlet::Ui
