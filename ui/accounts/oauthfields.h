// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inlet::Ui {

class SignIns;

/**
 * Where the access tokens of a connection come from, and the sign-in of the person whose mailbox it is. Shows only the
 * fields that the chosen provider and way of signing in need.
 */
class OAuthFields final : public QWidget
{
    Q_OBJECT

public:
    /** @p signIns must outlive the widget. */
    explicit OAuthFields(SignIns *signIns, QWidget *parent = nullptr);

    /** Shows the `oauth` of @p connection. */
    void setConnection(const Model::Connection &connection);

    /** The mailbox as it stands in the form by now: who signs in, and under which key the sign-in is kept. */
    void setMailbox(const Model::Connection &connection);

    /** Widest label, so that a form around the fields can have one column with them; see setLabelWidth(). */
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

    /** What is in the fields; nullopt when the password itself is the access token. */
    [[nodiscard]] std::optional<Model::OAuth> oauth() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void retranslate();
    void updateState();
    void signIn();
    void signOut();
    [[nodiscard]] QList<QLabel *> labels() const;
    [[nodiscard]] Model::Connection mailbox() const;
    [[nodiscard]] QString stateText(bool isSignedIn) const;

    SignIns *m_signIns;
    Model::Connection m_mailbox;
    QString m_loadedKey; ///< the sign-in last asked for
    QTimer m_loadTimer;
    QJsonObject m_extra;
    QFormLayout *m_form;
    QLabel *m_grantLabel;
    QComboBox *m_grantBox; ///< holds a Model::OAuthGrant; an invalid value stands for no `oauth`
    QLabel *m_providerLabel;
    QComboBox *m_providerBox;
    QLabel *m_tenantLabel;
    QLineEdit *m_tenantEdit;
    QLabel *m_clientLabel;
    QLineEdit *m_clientEdit;
    QLabel *m_secretLabel;
    QLineEdit *m_secretEdit;
    QLabel *m_authorizationLabel;
    QLineEdit *m_authorizationEdit;
    QLabel *m_tokenLabel;
    QLineEdit *m_tokenEdit;
    QLabel *m_deviceLabel;
    QLineEdit *m_deviceEdit;
    QLabel *m_scopesLabel;
    QLineEdit *m_scopesEdit;
    QWidget *m_signInRow;
    QLabel *m_stateLabel;
    QPushButton *m_signInButton;
    QPushButton *m_signOutButton;
};

} // namespace Inlet::Ui
