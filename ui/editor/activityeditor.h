// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include "ui/script/scriptproblem.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace Inlet::Ui {

class InboundEmailsPage;
class Passwords;
class ProblemsBar;

/**
 * The editor of the current activity: the tabs Inbound Emails, Scheduling and Expiration below a banner that says what
 * is wrong with the activity. Says how to go on when the project has no activity.
 */
class ActivityEditor final : public QWidget
{
    Q_OBJECT

public:
    ActivityEditor(Document::ProjectDocument *document, Passwords *passwords,
                   QWidget *parent = nullptr);

    [[nodiscard]] InboundEmailsPage *inboundEmailsPage() const { return m_inboundEmailsPage; }

    /**
     * Leads to the field in which @p path is edited, a path within the current activity as EditorPlace::of() takes it;
     * @p line: of a script, from 1, or 0.
     */
    void showPlace(const QString &path, int line = 0);

Q_SIGNALS:
    /** showPlace() leads to the field @p widget of the advanced parameters. */
    void advancedPlaceRequested(const QString &widget);

    /** For the status bar. */
    void messageShown(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScriptProblems(const ScriptProblems &problems);
    void refreshProblems();
    void retranslate();

    Document::ProjectDocument *m_document;
    ProblemsBar *m_problemsBar;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    InboundEmailsPage *m_inboundEmailsPage;
    QLabel *m_emptyLabel;
    QStringList m_scriptProblems;
};

} // namespace Inlet::Ui
