// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace Inlet::Ui {

class ProblemsBar;

/** Label and time zone of the project; OK makes one undo step. */
class ProjectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProjectDialog(Document::ProjectDocument *document, QWidget *parent = nullptr);

    void accept() override;

private:
    void updateState();

    Document::ProjectDocument *m_document;
    QLineEdit *m_labelEdit;
    QComboBox *m_timeZoneBox;
    ProblemsBar *m_problemsBar;
    QDialogButtonBox *m_buttons;
};

} // namespace Inlet::Ui
