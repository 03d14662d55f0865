// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramdock.h"

#include "ui/diagram/diagramfile.h"
#include "ui/diagram/diagramview.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

DiagramDock::DiagramDock(const Document::ProjectDocument *document, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_stack(new QStackedWidget)
    , m_view(new DiagramView)
    , m_emptyLabel(new QLabel)
    , m_exportAction(new QAction(icon(u"document-save-as"_s), {}, this))
    , m_copyAction(new QAction(icon(u"edit-copy"_s), {}, this))
{
    setObjectName(u"diagramDock"_s);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_view);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_stack->addWidget(area);
    m_stack->addWidget(m_emptyLabel);
    setWidget(m_stack);

    m_exportAction->setObjectName(u"exportDiagramAction"_s);
    m_copyAction->setObjectName(u"copyDiagramAction"_s);
    connect(m_exportAction, &QAction::triggered, this, &DiagramDock::askWhereToSave);
    connect(m_copyAction, &QAction::triggered, this, &DiagramDock::copyPicture);
    m_view->addActions({m_copyAction, m_exportAction});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_view, &DiagramView::activityActivated, this,
            [this] { Q_EMIT placeRequested(u"label"_s); });
    connect(m_view, &DiagramView::transitionActivated, this, &DiagramDock::goToTransition);
    connect(document, &Document::ProjectDocument::changed, this, &DiagramDock::refresh);
    connect(document, &Document::ProjectDocument::currentIndexChanged, this, &DiagramDock::refresh);
    connect(&m_tally, &RunTally::changed, this, [this](const QString &activity) {
        if (m_document->activity() && m_document->activity()->name == activity)
            refresh();
    });
    retranslate();
}

void DiagramDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void DiagramDock::refresh()
{
    const Model::Activity *activity = m_document->activity();
    if (activity)
        m_view->setPicture(DiagramPicture::of(*activity, m_tally.tally(activity->name)));
    m_stack->setCurrentIndex(activity ? 0 : 1);
    m_exportAction->setEnabled(activity);
}

void DiagramDock::retranslate()
{
    setWindowTitle(tr("Diagram"));
    m_exportAction->setText(tr("Export &Diagram..."));
    m_copyAction->setText(tr("Copy as &Picture"));
    m_emptyLabel->setText(tr("The project has no activity."));
    refresh();
}

void DiagramDock::askWhereToSave()
{
    const QString png = tr("PNG picture (*.png)");
    const QString svg = tr("SVG drawing (*.svg)");
    QFileDialog dialog(this, tr("Export Diagram"));
    dialog.setNameFilters({png, svg});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) {
        dialog.setDefaultSuffix(chosen == svg ? u"svg"_s : u"png"_s);
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto saved = saveDiagram(m_view->picture(), font(), dialog.selectedFiles().constFirst());
    if (!saved)
        QMessageBox::warning(this, tr("Export Diagram"),
                             saved.error().message + u'\n' + saved.error().detail);
}

void DiagramDock::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(diagramImage(m_view->picture(), font()));
}

void DiagramDock::goToTransition(const QString &name)
{
    if (name == Model::TransitionName::Ok) {
        Q_EMIT placeRequested(u"script"_s);
        return;
    }
    if (name == Model::TransitionName::NoEmail) {
        Q_EMIT placeRequested(u"processNoEmail"_s);
        return;
    }
    if (name == Model::TransitionName::Error) {
        Q_EMIT placeRequested(u"processErrors"_s);
        return;
    }
    const QList<Model::Expiration> &expirations = m_document->activity()->expirations;
    const auto found = std::ranges::find(expirations, name, &Model::Expiration::name);
    if (found != expirations.cend())
        Q_EMIT placeRequested(u"expirations[%1]"_s.arg(found - expirations.cbegin()));
}

} // namespace Inlet::Ui
