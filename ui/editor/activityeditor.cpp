// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/activityeditor.h"

#include "model/validation.h"
#include "ui/editor/editorplace.h"
#include "ui/editor/expirationpage.h"
#include "ui/editor/inboundemailspage.h"
#include "ui/editor/schedulingpage.h"
#include "ui/icons.h"
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/problemsbar.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
enum Tab { InboundEmailsTab, SchedulingTab, ExpirationTab };

} // namespace

ActivityEditor::ActivityEditor(Document::ProjectDocument *document, Passwords *passwords,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_problemsBar(new ProblemsBar)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_inboundEmailsPage(new InboundEmailsPage(document, passwords))
    , m_emptyLabel(new QLabel)
{
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->insertTab(InboundEmailsTab, new PageArea(m_inboundEmailsPage), icon(u"mail-receive"_s),
                      {});
    m_tabs->insertTab(SchedulingTab, new PageArea(new SchedulingPage(document)),
                      icon(u"x-office-calendar"_s), {});
    m_tabs->insertTab(ExpirationTab, new ExpirationPage(document), icon(u"appointment-soon"_s), {});
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_emptyLabel);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_problemsBar);
    layout->addWidget(m_stack, 1);
    retranslate();

    const ScriptEditor *editor = m_inboundEmailsPage->scriptEditor();
    connect(editor, &ScriptEditor::checkStarted, this,
            [this] { Q_EMIT messageShown(tr("Checking the script...")); });
    connect(editor, &ScriptEditor::problemsFound, this, &ActivityEditor::showScriptProblems);
    connect(editor, &ScriptEditor::checked, this, [this](const ScriptProblems &problems) {
        Q_EMIT messageShown(problems.isEmpty() ? tr("No problem was found in the script.")
                                               : tr("%n problem(s) found in the script.", nullptr,
                                                    static_cast<int>(problems.size())));
    });
    connect(editor, &ScriptEditor::checkFailed, this, [this](const Core::Error &error) {
        m_scriptProblems = {error.detail.isEmpty() ? error.message
                                                   : error.message + u' ' + error.detail};
        refreshProblems();
    });
    connect(m_document, &Document::ProjectDocument::changed, this, [this](Document::Field field) {
        // What is typed is checked in a moment: a bar that comes and goes with every key would move the script.
        if (field == Document::Field::Everything)
            m_scriptProblems.clear();
        refreshProblems();
    });

    const auto showTabs = [this] {
        m_stack->setCurrentWidget(m_document->activity() ? static_cast<QWidget *>(m_tabs)
                                                         : m_emptyLabel);
    };
    connect(m_document, &Document::ProjectDocument::currentIndexChanged, this, showTabs);
    showTabs();
}

void ActivityEditor::showPlace(const QString &path, int line)
{
    const EditorPlace place = EditorPlace::of(path);
    switch (place.area) {
    case EditorPlace::Area::InboundEmails: m_tabs->setCurrentIndex(InboundEmailsTab); break;
    case EditorPlace::Area::Scheduling: m_tabs->setCurrentIndex(SchedulingTab); break;
    case EditorPlace::Area::Expiration: m_tabs->setCurrentIndex(ExpirationTab); break;
    case EditorPlace::Area::AdvancedParameters: Q_EMIT advancedPlaceRequested(place.widget); return;
    }
    auto *field = m_tabs->currentWidget()->findChild<QWidget *>(place.widget);
    if (!field)
        return;
    if (auto *editor = qobject_cast<ScriptEditor *>(field)) {
        if (line > 0)
            editor->codeEdit()->goToLine(line);
        field = editor->codeEdit();
    }
    if (auto *table = qobject_cast<QTableView *>(field); table && place.row >= 0)
        table->selectRow(place.row);
    // With the reason of a shortcut the frame of the focus is shown.
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *area = qobject_cast<QScrollArea *>(m_tabs->currentWidget()))
        area->ensureWidgetVisible(field);
}

void ActivityEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityEditor::showScriptProblems(const ScriptProblems &problems)
{
    m_scriptProblems.clear();
    for (const ScriptProblem &problem : problems) {
        // Warnings stay beside their lines: the activity can run with them.
        if (problem.severity == ScriptProblem::Severity::Warning)
            continue;
        m_scriptProblems.append(problem.line > 0
                                    ? tr("Script, line %1: %2").arg(problem.line).arg(problem.text)
                                    : tr("Script: %1").arg(problem.text));
    }
    refreshProblems();
}

void ActivityEditor::refreshProblems()
{
    QStringList texts;
    if (m_document->activity()) {
        for (const Model::Problem &problem :
             Model::validateActivity(m_document->project(), m_document->currentIndex()))
            texts.append(problem.text);
    }
    m_problemsBar->setTexts(texts + m_scriptProblems);
}

void ActivityEditor::retranslate()
{
    m_tabs->setTabText(InboundEmailsTab, tr("Inbound Emails"));
    m_tabs->setTabText(SchedulingTab, tr("Scheduling"));
    m_tabs->setTabText(ExpirationTab, tr("Expiration"));
    m_emptyLabel->setText(
        tr("This project has no activity. Choose Activity > New Activity to add one."));
}

} // namespace Inlet::Ui
