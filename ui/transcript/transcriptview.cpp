// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptview.h"

#include "core/savefile.h"
#include "ui/icons.h"
#include "ui/transcript/transcriptfindbar.h"
#include "ui/widgets/wrapdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView)
    , m_findBar(new TranscriptFindBar)
    , m_stateLabel(new QLabel)
{
    createView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createToolBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_stateLabel);
    m_stateLabel->setObjectName(u"transcriptStateLabel"_s);
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setMargin(4);
    m_stateLabel->hide();

    connect(&m_reader, &TranscriptReader::linesRead, this, &TranscriptView::append);
    connect(m_findBar, &TranscriptFindBar::searched, this, &TranscriptView::search);
    connect(m_findBar, &TranscriptFindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void TranscriptView::createView()
{
    m_view->setObjectName(u"transcriptView"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(TranscriptModel::LineColumn, new WrapDelegate(m_view));
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);

    m_view->setMinimumHeight(6 * m_view->fontMetrics().lineSpacing());
    // Equal heights and fixed widths: measuring each row would freeze the window in a long transcript.
    const int rowHeight = m_view->fontMetrics().height() + 6;
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setFont(font());
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const QFontMetrics metrics = m_view->fontMetrics();
    header->resizeSection(TranscriptModel::TimeColumn,
                          metrics.horizontalAdvance(u"00:00:00.000MM"_s));
    header->resizeSection(TranscriptModel::NameColumn, metrics.horizontalAdvance(u"MMMMMMMMMM"_s));

    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { toggleFold(index.row()); });
}

QToolBar *TranscriptView::createToolBar()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({iconSize, iconSize});
    const auto add = [this, bar](const QString &name, const QString &iconName, auto slot) {
        QAction *action = bar->addAction(icon(iconName), {});
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_followAction = add(u"followTranscriptAction"_s, u"go-down"_s, [this] {
        if (m_followAction->isChecked())
            m_view->scrollToBottom();
    });
    m_followAction->setCheckable(true);
    m_followAction->setChecked(true);
    bar->addSeparator();
    m_findAction = add(u"findTranscriptAction"_s, u"edit-find"_s, [this] { m_findBar->open(); });
    m_findAction->setShortcut(QKeySequence::Find);
    m_copyAction = add(u"copyTranscriptAction"_s, u"edit-copy"_s, [this] { copySelection(); });
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_saveAction =
        add(u"saveTranscriptAction"_s, u"document-save-as"_s, [this] { askWhereToSave(); });
    m_openAction = add(u"openTranscriptAction"_s, u"document-open"_s, [this] { askFileToOpen(); });
    m_clearAction = add(u"clearTranscriptAction"_s, u"edit-clear"_s, [this] { clear(); });
    return bar;
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TranscriptView::retranslate()
{
    m_view->setAccessibleName(tr("Wire transcript"));
    m_followAction->setText(tr("Follow"));
    m_followAction->setToolTip(tr("Keep the newest line in view"));
    m_findAction->setText(tr("Find"));
    m_findAction->setToolTip(
        //: %1 is a shortcut
        tr("Find text in the transcript (%1)")
            .arg(m_findAction->shortcut().toString(QKeySequence::NativeText)));
    m_copyAction->setText(tr("Copy"));
    m_copyAction->setToolTip(tr("Copy the selected lines"));
    m_saveAction->setText(tr("Save As..."));
    m_saveAction->setIconText(m_saveAction->text()); // a tool bar would cut the dots off
    m_saveAction->setToolTip(tr("Save the transcript as text"));
    m_openAction->setText(tr("Open..."));
    m_openAction->setIconText(m_openAction->text());
    m_openAction->setToolTip(tr("Show a saved transcript in place of this one"));
    m_clearAction->setText(tr("Clear"));
    m_clearAction->setToolTip(tr("Remove all lines"));
}

void TranscriptView::follow(const QString &path)
{
    showState();
    m_reader.follow(path);
}

void TranscriptView::openFile(const QString &path)
{
    clear();
    m_followAction->setChecked(false);
    if (const auto opened = m_reader.open(path); !opened)
        showState(opened.error().message + u' ' + opened.error().detail);
}

void TranscriptView::saveFile(const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly)
                   && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const TranscriptLine &line : m_model.lines()) {
        if (!written)
            break;
        const QByteArray bytes = line.toFile().toUtf8() + '\n';
        written = file.write(bytes) == bytes.size();
    }
    if (written && Core::commitFile(file))
        showState();
    else
        showState(tr("The transcript cannot be saved to \"%1\". Choose another folder. %2")
                      .arg(QDir::toNativeSeparators(path), file.errorString()));
}

void TranscriptView::showMoment(const QString &name, const QDateTime &time)
{
    const int row = m_model.rowAt(name, time);
    if (row >= 0) {
        m_followAction->setChecked(false);
        showState();
        goTo(row);
        return;
    }
    showState(
        tr("No wire transcript of that session was kept. Check \"Keep the Wire Transcript\" in "
           "the menu Activity > Test Run before a run."));
}

void TranscriptView::clear()
{
    m_model.clear();
    showState();
}

void TranscriptView::append(const QList<TranscriptLine> &lines)
{
    m_model.append(lines);
    if (m_followAction->isChecked())
        m_view->scrollToBottom();
    if (m_model.droppedRows() > 0)
        showState();
}

void TranscriptView::copySelection() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines += m_model.line(row.row()).toFile();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TranscriptView::search(const QString &text, bool backward, bool again)
{
    const int current = std::max(m_view->currentIndex().row(), 0);
    const int from = !again ? current : backward ? current - 1 : current + 1;
    const int row = m_model.find(text, from, backward);
    m_findBar->showResult(row >= 0);
    if (row < 0)
        return;
    m_followAction->setChecked(false);
    goTo(row);
}

void TranscriptView::toggleFold(int row)
{
    QHeaderView *heights = m_view->verticalHeader();
    if (heights->sectionSize(row) > heights->defaultSectionSize())
        heights->resizeSection(row, heights->defaultSectionSize());
    else
        m_view->resizeRowToContents(row);
}

void TranscriptView::goTo(int row)
{
    const QModelIndex index = m_model.index(row, TranscriptModel::LineColumn);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TranscriptView::askFileToOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open Transcript"), {}, tr("Text (*.txt *.log)") + ";;"_L1 + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void TranscriptView::askWhereToSave()
{
    QFileDialog dialog(this, tr("Save Transcript"), {}, tr("Text (*.txt)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"txt"_s);
    if (dialog.exec() == QDialog::Accepted)
        saveFile(dialog.selectedFiles().constFirst());
}

void TranscriptView::showState(const QString &complaint)
{
    QString text = complaint;
    if (text.isEmpty() && m_model.droppedRows() > 0) {
        text = tr("The oldest %1 lines were dropped. \"inlet-run run --transcript\" writes all of "
                  "them to a file.")
                   .arg(m_model.droppedRows());
    }
    m_stateLabel->setText(text);
    m_stateLabel->setVisible(!text.isEmpty());
}

} // namespace Inlet::Ui
