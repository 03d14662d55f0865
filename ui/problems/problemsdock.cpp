// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemsdock.h"

#include "storage/projectwriter.h"
#include "ui/problems/problempath.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProblemsDock::ProblemsDock(Document::ProjectDocument *document, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_view(new QTableView)
    , m_statusLabel(new QLabel)
{
    setObjectName(u"problemsDock"_s);
    createView();
    m_statusLabel->setObjectName(u"problemsStatusLabel"_s);
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_statusLabel->setContentsMargins(6, 3, 6, 3);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_statusLabel);
    layout->addWidget(m_view);
    setWidget(content);

    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, &ProblemsDock::checkNow);
    connect(m_document, &Document::ProjectDocument::changed, this, &ProblemsDock::checkSoon);
    connect(this, &QDockWidget::visibilityChanged, this, &ProblemsDock::checkSoon);
    connect(&m_check, &ProjectCheck::checked, this, &ProblemsDock::showProblems);
    connect(&m_check, &ProjectCheck::failed, this, &ProblemsDock::showFailure);
    retranslate();
}

void ProblemsDock::createView()
{
    m_view->setObjectName(u"problemsView"_s);
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->verticalHeader()->setMinimumSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = m_view->fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ProblemsModel::SeverityColumn, 16 * character);
    m_view->setColumnWidth(ProblemsModel::PlaceColumn, 36 * character);
    connect(m_view, &QAbstractItemView::clicked, this, &ProblemsDock::goTo);
    connect(m_view, &QAbstractItemView::activated, this, &ProblemsDock::goTo);
}

void ProblemsDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void ProblemsDock::checkSoon()
{
    // Nobody waits for what is out of sight.
    if (isVisible())
        m_timer.start();
    else
        m_timer.stop();
}

void ProblemsDock::checkNow()
{
    m_check.check(QJsonDocument::fromJson(Storage::toJson(m_document->project())).object(),
                  m_document->baseDirectory());
}

void ProblemsDock::showProblems(const Model::Problems &problems)
{
    m_checked = true;
    m_failure.clear();
    m_model.setProblems(problems, m_document->project());
    updateStatus();
}

void ProblemsDock::showFailure(const Core::Error &error)
{
    m_failure = error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail;
    updateStatus();
}

void ProblemsDock::goTo(const QModelIndex &index)
{
    const Model::Problem problem = m_model.problem(index.row());
    const ProblemPath path = ProblemPath::of(problem.path);
    const Model::Project &project = m_document->project();
    if (path.part == ProblemPath::Part::Activity && path.index < project.activities.size()) {
        m_document->setCurrentIndex(path.index);
        Q_EMIT placeRequested(path.rest, problem.line);
    } else if (path.part == ProblemPath::Part::Account
               && path.index < project.externalAccounts.size()) {
        Q_EMIT accountRequested(project.externalAccounts.at(path.index).name);
    } else if (path.part == ProblemPath::Part::Project) {
        Q_EMIT projectRequested();
    }
}

void ProblemsDock::retranslate()
{
    setWindowTitle(tr("Problems"));
    m_view->setAccessibleName(tr("Problems"));
    updateStatus();
    checkSoon();
}

void ProblemsDock::updateStatus()
{
    if (!m_failure.isEmpty())
        m_statusLabel->setText(m_failure);
    else if (!m_checked)
        m_statusLabel->setText(tr("Checking the project..."));
    else if (m_model.rowCount() == 0)
        m_statusLabel->setText(tr("No problem was found in the project."));
    else
        m_statusLabel->setText(
            tr("%n problem(s). Click one to go to its field.", nullptr, m_model.rowCount()));
}

} // namespace Inlet::Ui
