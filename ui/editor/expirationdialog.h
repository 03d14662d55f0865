// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Inlet::Ui {

class DurationEdit;
class ProblemLabel;
class ScriptEditor;

/** The full form of one expiration. Edits a copy: the caller takes expiration() when exec() was accepted. */
class ExpirationDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p takenNames: the names this expiration may not have. */
    ExpirationDialog(const Model::Expiration &expiration, const QStringList &takenNames,
                     QWidget *parent = nullptr);

    [[nodiscard]] Model::Expiration expiration() const;

    void accept() override;

private:
    void createLayout();
    void show(const Model::Expiration &expiration);
    void updateFields();
    [[nodiscard]] Model::ExpirationType type() const;
    [[nodiscard]] QString nameProblem() const;

    Model::Expiration m_initial;
    QStringList m_takenNames;
    QLineEdit *m_labelEdit;
    QLineEdit *m_nameEdit;
    ProblemLabel *m_nameProblem;
    QCheckBox *m_doNotTerminateBox;
    QLineEdit *m_destinationEdit;
    QComboBox *m_typeBox;
    QLabel *m_delayLabel;
    DurationEdit *m_delayEdit;
    ProblemLabel *m_delayProblem;
    QLabel *m_dateLabel;
    QDateTimeEdit *m_dateEdit;
    QLabel *m_scriptLabel;
    ScriptEditor *m_scriptEditor;
    ProblemLabel *m_scriptProblem;
    QPlainTextEdit *m_commentEdit;
};

} // namespace Inlet::Ui
