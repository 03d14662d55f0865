// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advanced/advancedpage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace Inlet::Ui {

/** Where each transition of the activity is delivered: nowhere, into a folder, to a command, to a web address. */
class TransitionsPage final : public AdvancedPage
{
    Q_OBJECT

public:
    explicit TransitionsPage(QWidget *parent = nullptr);

    void setActivity(const Model::Activity &activity) override;
    void applyTo(Model::Activity &activity) const override;
    [[nodiscard]] QStringList problems() const override;

private:
    void createLayout();
    void showTransition(int row);
    void readForm();
    void updateEnabledState();

    Model::Activity m_activity;
    QList<Model::Transition> m_transitions;
    bool m_loading = false;

    QListWidget *m_list;
    QWidget *m_formWidget;
    QFormLayout *m_form;
    QLineEdit *m_labelEdit;
    QComboBox *m_kindBox;
    QLineEdit *m_directoryEdit;
    QLineEdit *m_programEdit;
    QPlainTextEdit *m_argumentsEdit;
    QLineEdit *m_urlEdit;
};

} // namespace Inlet::Ui
