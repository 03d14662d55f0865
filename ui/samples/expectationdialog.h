// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/samples/sampleresult.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Inlet::Ui {

/** Edits what a sample expects; variables as JSON that is checked while it is typed. Edits a copy. */
class ExpectationDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p result: what "Use Result" fills in; nullopt when there is none. */
    ExpectationDialog(const Model::Sample &sample, std::optional<SampleResult> result,
                      QWidget *parent = nullptr);

    /** The edited expectation; the one given while it is not valid. */
    [[nodiscard]] Model::Expectation expectation() const;

private:
    void createFields();
    void fill(const Model::Expectation &expect);
    void updateState();
    [[nodiscard]] Core::Result<QJsonObject> vars() const;

    Model::Expectation m_expect;
    std::optional<SampleResult> m_result;
    QComboBox *m_returnCode;
    QComboBox *m_transition;
    QCheckBox *m_comparesVars;
    QPlainTextEdit *m_vars;
    QLabel *m_problem;
    QComboBox *m_error;
    QLineEdit *m_errorText;
    QPushButton *m_okButton = nullptr;
};

} // namespace Inlet::Ui
