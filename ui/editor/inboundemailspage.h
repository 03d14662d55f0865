// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Inlet::Ui {

class PasswordEdit;
class Passwords;
class ScriptEditor;

/** The tab Inbound Emails of the activity editor: mailbox, script and options, as in the original. */
class InboundEmailsPage final : public QWidget
{
    Q_OBJECT

public:
    InboundEmailsPage(Document::ProjectDocument *document, Passwords *passwords,
                      QWidget *parent = nullptr);

    [[nodiscard]] ScriptEditor *scriptEditor() const { return m_scriptEditor; }

Q_SIGNALS:
    void advancedParametersRequested();

    /** The button beside the drop-down was pressed: choose one of the accounts, or edit the chosen one. */
    void accountChoiceRequested();
    void accountEditRequested(const QString &name);
    void connectionTestRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void bindFields();
    void retranslate();
    void refreshAccounts();
    void updateEnabledState();

    Document::ProjectDocument *m_document;
    QLabel *m_labelLabel;
    QLineEdit *m_labelEdit;
    QGroupBox *m_serverGroup;
    QGridLayout *m_serverGrid;
    QCheckBox *m_externalBox;
    QLabel *m_accountLabel;
    QWidget *m_accountRow;
    QComboBox *m_accountBox;
    QToolButton *m_chooseButton;
    QToolButton *m_editButton;
    QLabel *m_serverLabel;
    QLineEdit *m_serverEdit;
    QLabel *m_userLabel;
    QLineEdit *m_userEdit;
    QLabel *m_passwordLabel;
    PasswordEdit *m_passwordEdit;
    QLabel *m_portLabel;
    QSpinBox *m_portBox;
    QLabel *m_securityLabel;
    QComboBox *m_securityBox;
    QCheckBox *m_stopBox;
    QPushButton *m_testButton;
    QLabel *m_scriptLabel;
    ScriptEditor *m_scriptEditor;
    QLabel *m_hintIcon;
    QLabel *m_hintLabel;
    QCheckBox *m_skipBox;
    QCheckBox *m_errorsBox;
    QCheckBox *m_noEmailBox;
    QToolButton *m_advancedButton;
};

} // namespace Inlet::Ui
