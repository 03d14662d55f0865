// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signindialog.h"

#include "oauth/authorizationcodeflow.h"
#include "oauth/devicecodeflow.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const OAuth::Client &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_detail(new QLabel)
    , m_codeLabel(new QLabel(tr("Co&de:")))
    , m_codeEdit(new QLineEdit)
    , m_copyCodeButton(new QPushButton(icon(u"edit-copy"_s), tr("&Copy")))
    , m_openButton(new QPushButton(tr("&Open the Page")))
    , m_copyPageButton(new QPushButton(icon(u"edit-copy"_s), tr("Copy the &Address")))
    , m_retryButton(new QPushButton(icon(u"view-refresh"_s), tr("Try &Again")))
    , m_progress(new QProgressBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setHelpTopics({{this, "oauth-sign-in"_L1}});
    setWindowTitle(tr("Sign In"));
    setObjectName(u"signInDialog"_s);
    m_text->setObjectName(u"stateLabel"_s);
    m_detail->setObjectName(u"detailLabel"_s);
    m_codeEdit->setObjectName(u"codeEdit"_s);
    m_copyCodeButton->setObjectName(u"copyCodeButton"_s);
    m_openButton->setObjectName(u"openPageButton"_s);
    m_copyPageButton->setObjectName(u"copyAddressButton"_s);
    m_retryButton->setObjectName(u"retryButton"_s);
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_codeLabel->setBuddy(m_codeEdit);
    m_codeEdit->setReadOnly(true);
    QFont large = m_codeEdit->font();
    large.setPointSizeF(1.6 * large.pointSizeF());
    m_codeEdit->setFont(large);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    createLayout();

    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(m_openButton, &QPushButton::clicked, this, &SignInDialog::openPage);
    connect(m_copyPageButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(m_copyCodeButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_codeEdit->text()); });
    connect(m_retryButton, &QPushButton::clicked, this, &SignInDialog::start);
    start();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::createLayout()
{
    auto *code = new QHBoxLayout;
    code->addWidget(m_codeLabel);
    code->addWidget(m_codeEdit, 1);
    code->addWidget(m_copyCodeButton);
    auto *page = new QHBoxLayout;
    page->addWidget(m_openButton);
    page->addWidget(m_copyPageButton);
    page->addStretch();

    auto *text = new QVBoxLayout;
    text->addWidget(m_text);
    text->addWidget(m_detail);
    text->addLayout(code);
    text->addLayout(page);
    text->addWidget(m_progress);
    text->addStretch();
    auto *main = new QHBoxLayout;
    main->addWidget(m_icon, 0, Qt::AlignTop);
    main->addLayout(text, 1);

    m_buttons->addButton(m_retryButton, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(main, 1);
    layout->addWidget(m_buttons);
    resize(520, 220);
}

void SignInDialog::start()
{
    stop();
    m_page.clear();
    const bool usesCode = m_client.grant == Model::OAuthGrant::DeviceCode;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_codeLabel, m_codeEdit, m_copyCodeButton, m_openButton,
                                          m_copyPageButton, m_retryButton, m_detail})
        widget->hide();
    if (usesCode)
        startWithCode();
    else
        startInBrowser();
}

void SignInDialog::startInBrowser()
{
    setWaiting(tr("The browser is being opened..."));
    m_browserFlow =
        new OAuth::AuthorizationCodeFlow(m_client, OAuth::AuthorizationCodeFlow::Patience, this);
    connect(m_browserFlow, &OAuth::AuthorizationCodeFlow::browserNeeded, this,
            [this](const QUrl &address) {
                m_page = address;
                m_openButton->show();
                m_copyPageButton->show();
                setWaiting(tr("Sign in at \"%1\" in the browser, as the owner of the mailbox "
                              "\"%2\". Then come back here.")
                               .arg(m_client.provider, m_client.account));
                openPage();
            });
    connect(m_browserFlow, &OAuth::AuthorizationCodeFlow::browserReturned, this, [this] {
        m_openButton->hide();
        m_copyPageButton->hide();
        setWaiting(tr("The browser is done. \"%1\" is asked for access...").arg(m_client.provider));
    });
    connect(m_browserFlow, &OAuth::AuthorizationCodeFlow::signedIn, this, &SignInDialog::finish);
    connect(m_browserFlow, &OAuth::AuthorizationCodeFlow::failed, this, &SignInDialog::fail);
    m_browserFlow->start();
}

void SignInDialog::startWithCode()
{
    setWaiting(tr("\"%1\" is asked for a code...").arg(m_client.provider));
    m_codeFlow = new OAuth::DeviceCodeFlow(m_client, this);
    connect(m_codeFlow, &OAuth::DeviceCodeFlow::codeReceived, this, &SignInDialog::showCode);
    connect(m_codeFlow, &OAuth::DeviceCodeFlow::signedIn, this, &SignInDialog::finish);
    connect(m_codeFlow, &OAuth::DeviceCodeFlow::failed, this, &SignInDialog::fail);
    m_codeFlow->start();
}

void SignInDialog::openPage()
{
    if (!QDesktopServices::openUrl(m_page)) {
        m_detail->setText(tr("The browser cannot be opened. Copy the address into one."));
        m_detail->show();
    }
}

void SignInDialog::showCode(const OAuth::DeviceCode &code)
{
    m_page = code.verificationAddress;
    m_codeEdit->setText(code.userCode);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_codeLabel, m_codeEdit, m_copyCodeButton, m_openButton, m_copyPageButton})
        widget->show();
    setWaiting(tr("Open the page %1 on any device, enter the code, and sign in as the owner of the "
                  "mailbox \"%2\".")
                   .arg(code.verificationAddress.toDisplayString(), m_client.account));
    m_copyCodeButton->setFocus();
}

void SignInDialog::finish(const OAuth::Tokens &tokens)
{
    m_refreshToken = tokens.refreshToken;
    stop();
    accept();
}

void SignInDialog::fail(const Core::Error &error)
{
    stop();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_codeLabel, m_codeEdit, m_copyCodeButton, m_openButton, m_copyPageButton})
        widget->hide();
    m_progress->hide();
    showIcon(QStyle::SP_MessageBoxWarning);
    m_text->setText(error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    m_retryButton->show();
    m_retryButton->setFocus();
}

void SignInDialog::setWaiting(const QString &text)
{
    showIcon(QStyle::SP_MessageBoxInformation);
    m_text->setText(text);
    m_progress->show();
}

void SignInDialog::showIcon(QStyle::StandardPixmap symbol)
{
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(symbol, nullptr, this).pixmap(size));
}

void SignInDialog::stop()
{
    // One of them may be the sender of the signal that led here.
    for (QObject *flow : std::initializer_list<QObject *>{m_browserFlow, m_codeFlow}) {
        if (flow) {
            flow->disconnect(this);
            flow->deleteLater();
        }
    }
    m_browserFlow = nullptr;
    m_codeFlow = nullptr;
}

} // namespace Inlet::Ui
