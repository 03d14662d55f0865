// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/projectcheck.h"

#include <QDockWidget>
#include <QTimer>

#include <chrono>

class QLabel;
class QTableView;

namespace Inlet::Ui {

/** All that `inlet-run check` says of the project as it is being edited; each row leads to its field. */
class ProblemsDock final : public QDockWidget
{
    Q_OBJECT

public:
    /** From the last edit to the check. */
    static constexpr std::chrono::milliseconds Delay{500};

    explicit ProblemsDock(Document::ProjectDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] ProjectCheck *check() { return &m_check; }

Q_SIGNALS:
    /** To a field of the activity that the editor shows now: @p path within it, @p line of a script or 0. */
    void placeRequested(const QString &path, int line);

    /** To the account of that name. */
    void accountRequested(const QString &name);

    /** To the label and time zone of the project. */
    void projectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createView();
    void checkSoon();
    void checkNow();
    void showProblems(const Model::Problems &problems);
    void showFailure(const Core::Error &error);
    void goTo(const QModelIndex &index);
    void retranslate();
    void updateStatus();

    Document::ProjectDocument *m_document;
    ProblemsModel m_model;
    ProjectCheck m_check;
    QTimer m_timer;
    QTableView *m_view;
    QLabel *m_statusLabel;
    bool m_checked = false;
    QString m_failure;
};

} // namespace Inlet::Ui
