// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/client.h"
#include "oauth/tokens.h"

#include <QDialog>
#include <QStyle>
#include <QUrl>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Inlet::OAuth {
class AuthorizationCodeFlow;
class DeviceCodeFlow;
} // namespace Inlet::OAuth

namespace Inlet::Ui {

/**
 * Lets a person sign in with OAuth 2.0, in the browser of this desktop or with a code on any device, and says at each
 * moment what it waits for. Accepted when there is a refresh token; a failure is shown and can be tried again.
 */
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const OAuth::Client &client, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /** After accept(). */
    [[nodiscard]] QByteArray refreshToken() const { return m_refreshToken; }

private:
    void createLayout();
    void start();
    void startInBrowser();
    void startWithCode();
    void openPage();
    void showCode(const OAuth::DeviceCode &code);
    void finish(const OAuth::Tokens &tokens);
    void fail(const Core::Error &error);
    void setWaiting(const QString &text);
    void showIcon(QStyle::StandardPixmap symbol);
    void stop();

    OAuth::Client m_client;
    OAuth::AuthorizationCodeFlow *m_browserFlow = nullptr;
    OAuth::DeviceCodeFlow *m_codeFlow = nullptr;
    QUrl m_page; ///< what the browser opens
    QByteArray m_refreshToken;

    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QLabel *m_codeLabel;
    QLineEdit *m_codeEdit;
    QPushButton *m_copyCodeButton;
    QPushButton *m_openButton;
    QPushButton *m_copyPageButton;
    QPushButton *m_retryButton;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
};

} // namespace Inlet::Ui
