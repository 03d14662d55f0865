// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Inlet::Ui {

struct ConnectionTarget;
class Passwords;
class ProblemsBar;
class TransportSecurityEdit;

/**
 * Edits the external accounts of a project: a list, and the form of the chosen account. Works on a copy, which the
 * caller applies after OK, alone or as part of a larger step.
 */
class ExternalAccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    ExternalAccountsDialog(Document::ProjectDocument *document, Passwords *passwords,
                           QWidget *parent = nullptr);

    /** Shows the account of that name. */
    void selectAccount(const QString &name);

    /** Name of the account in the form; empty when there is none. */
    [[nodiscard]] QString selectedAccount() const;

    /** Gives the accounts to the document as one step and hands the passwords on. For the caller, after exec(). */
    void apply();

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        Model::ExternalAccount account;
        QString originalName; ///< empty for an account added here
        QString password;
        bool passwordEdited = false;
        bool keepsPassword = true; ///< beyond the end of this program
    };

    void createForm();
    void createLayout();
    void connectForm();
    void testConnection();
    [[nodiscard]] ConnectionTarget testTarget(const Entry &entry) const;
    void takePassword(const QString &name);
    void addAccount();
    void removeAccount();
    void showEntry(int row);
    void readForm();
    void updateList();
    void updateState();
    [[nodiscard]] QStringList problemsOf(const Entry &entry) const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList names() const;

    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
    QList<Entry> m_entries;
    bool m_loading = false;

    QListWidget *m_list;
    QToolButton *m_addButton;
    QToolButton *m_removeButton;
    QWidget *m_form;
    QLabel *m_labelLabel;
    QLineEdit *m_labelEdit;
    QLabel *m_nameLabel;
    QLineEdit *m_nameEdit;
    QCheckBox *m_enabledBox;
    QLabel *m_serverLabel;
    QLineEdit *m_serverEdit;
    QSpinBox *m_portBox;
    QLabel *m_accountLabel;
    QLineEdit *m_accountEdit;
    QLabel *m_passwordLabel;
    QLineEdit *m_passwordEdit;
    QComboBox *m_securityBox;
    QPushButton *m_testButton;
    TransportSecurityEdit *m_transportEdit;
    QPlainTextEdit *m_commentEdit;
    ProblemsBar *m_problemsBar;
    QDialogButtonBox *m_buttons;
};

} // namespace Inlet::Ui
