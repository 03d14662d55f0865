// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Inlet::Ui {

class OAuthFields;
class SignIns;

/** The rarely touched half of a connection: authentication, certificates trusted for it alone, authorities. */
class TransportSecurityEdit final : public QWidget
{
    Q_OBJECT

public:
    /** @p signIns must outlive the widget. */
    explicit TransportSecurityEdit(SignIns *signIns, QWidget *parent = nullptr);

    /** The folder that relative paths start from. */
    void setBaseDirectory(const QString &path) { m_baseDirectory = path; }

    void setConnection(const Model::Connection &connection);

    /** The mailbox as it stands in the form by now, for a sign-in. */
    void setMailbox(const Model::Connection &connection);

    /** Writes the values into @p connection. */
    void applyTo(Model::Connection &connection) const;

    /** What is wrong with these values of @p connection, translated; empty when nothing is. */
    [[nodiscard]] static QString problemOf(const Model::Connection &connection);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList certificates() const;
    void chooseCaFile();
    void updateState();
    void retranslate();

    QString m_baseDirectory;
    QLabel *m_authenticationLabel;
    QComboBox *m_authenticationBox;
    OAuthFields *m_oauthFields;
    QLabel *m_certificatesLabel;
    QPlainTextEdit *m_certificatesEdit;
    QLabel *m_caFileLabel;
    QLineEdit *m_caFileEdit;
    QToolButton *m_caFileButton;
};

} // namespace Inlet::Ui
