// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/expirationpage.h"

#include "ui/editor/expirationdelegate.h"
#include "ui/editor/expirationdialog.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ExpirationPage::ExpirationPage(Document::ProjectDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(document)
    , m_caption(new QLabel)
    , m_view(new QTableView)
    , m_addAction(new QAction(icon(u"list-add"_s), {}, this))
    , m_deleteAction(new QAction(icon(u"edit-delete"_s), {}, this))
    , m_detailAction(new QAction(icon(u"system-search"_s), {}, this))
{
    m_addAction->setObjectName(u"addExpirationAction"_s);
    m_deleteAction->setObjectName(u"deleteExpirationAction"_s);
    m_detailAction->setObjectName(u"expirationDetailAction"_s);
    setHelpTopics({{this, "expiration"_L1}, {m_view, "delayed-events"_L1}});
    createView();
    createLayout();

    connect(m_addAction, &QAction::triggered, this, &ExpirationPage::addExpiration);
    connect(m_deleteAction, &QAction::triggered, this, &ExpirationPage::removeExpiration);
    connect(m_detailAction, &QAction::triggered, this, &ExpirationPage::showDetail);
    connect(m_document, &Document::ProjectDocument::changed, this,
            &ExpirationPage::updateEnabledState);
    retranslate();
    updateEnabledState();
}

void ExpirationPage::createView()
{
    m_view->setObjectName(u"expirationView"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ExpirationDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = m_view->fontMetrics().averageCharWidth();
    header->resizeSection(ExpirationModel::LabelColumn, 26 * character);
    header->resizeSection(ExpirationModel::TypeColumn, 36 * character);
    header->resizeSection(ExpirationModel::DelayColumn, 18 * character);

    // The Delete key belongs to the table only: elsewhere it deletes characters.
    m_deleteAction->setShortcut(QKeySequence::Delete);
    m_deleteAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_deleteAction);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExpirationPage::updateEnabledState);
}

void ExpirationPage::createLayout()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_addAction);
    bar->addAction(m_deleteAction);
    bar->addSeparator();
    bar->addAction(m_detailAction);
    m_caption->setBuddy(m_view);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(bar);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view);
}

void ExpirationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpirationPage::retranslate()
{
    m_caption->setText(tr("Dela&yed events"));
    m_view->setAccessibleName(tr("Delayed events"));
    m_addAction->setText(tr("Add"));
    m_deleteAction->setText(tr("Delete"));
    m_detailAction->setText(tr("Detail..."));
    m_detailAction->setIconText(m_detailAction->text()); // a tool bar would cut the dots off
}

void ExpirationPage::updateEnabledState()
{
    setEnabled(m_document->activity());
    const bool selected = currentRow() >= 0;
    m_deleteAction->setEnabled(selected);
    m_detailAction->setEnabled(selected);
}

void ExpirationPage::addExpiration()
{
    m_model.add();
    m_view->setFocus();
    m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1, ExpirationModel::LabelColumn));
}

void ExpirationPage::removeExpiration()
{
    m_model.remove(currentRow());
}

void ExpirationPage::showDetail()
{
    const int row = currentRow();
    ExpirationDialog dialog(m_model.expiration(row), m_model.takenNames(row), this);
    if (dialog.exec() == QDialog::Accepted)
        m_model.replace(row, dialog.expiration());
}

int ExpirationPage::currentRow() const
{
    return m_view->currentIndex().row();
}

} // namespace Inlet::Ui
