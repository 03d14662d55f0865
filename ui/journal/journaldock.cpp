// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldock.h"

#include "ui/icons.h"
#include "ui/journal/journalevents.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastColumnChars =
    12; // in a narrow pane a column is scrolled to, not cut to three letters

} // namespace

JournalDock::JournalDock(QWidget *parent)
    : QDockWidget(parent)
    , m_filter(&m_journal)
    , m_view(new QTableView)
    , m_severityBox(new QComboBox)
    , m_textLabel(new QLabel)
    , m_textEdit(new QLineEdit)
    , m_countLabel(new QLabel)
    , m_transcriptAction(new QAction(icon(u"network-server"_s), {}, this))
{
    setObjectName(u"journalDock"_s);
    createView();

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createToolBar());
    layout->addWidget(m_view);
    setWidget(content);

    connect(&m_reader, &LogReader::eventRead, &m_journal, &JournalModel::append);
    connect(&m_reader, &LogReader::finished, this, [this](const QString &path, qsizetype badLines) {
        if (badLines > 0) {
            m_journal.append(logEvent(
                "warning"_L1, tr("Lines of \"%1\" that are not events were passed over: %2.")
                                  .arg(QDir::toNativeSeparators(path), QString::number(badLines))));
        }
        m_journal.flush();
    });
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_journal),
                                      static_cast<QAbstractItemModel *>(&m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &JournalDock::showCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &JournalDock::showCount);
        connect(model, &QAbstractItemModel::modelReset, this, &JournalDock::showCount);
    }
    retranslate();
    showCount();
}

void JournalDock::createView()
{
    m_view->setObjectName(u"journalView"_s);
    m_view->setModel(&m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);

    // Equal heights and fixed widths: measuring each row would freeze the window in a long journal.
    const int rowHeight = m_view->fontMetrics().height() + 6;
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(m_view->fontMetrics().averageCharWidth() * LeastColumnChars);
    QFont bold = m_view->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    header->resizeSection(JournalModel::SeverityColumn,
                          metrics.horizontalAdvance(u"MMMMMMMMMMM"_s));
    header->resizeSection(JournalModel::TimeColumn,
                          metrics.horizontalAdvance(u"0000-00-00 00:00:00.000MM"_s));
    header->resizeSection(JournalModel::ActivityColumn, metrics.horizontalAdvance(u"MMMMMMMMMM"_s));

    m_transcriptAction->setObjectName(u"showTranscriptAction"_s);
    m_view->addAction(m_transcriptAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_transcriptAction, &QAction::triggered, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        if (!current.isValid())
            return;
        const JournalEntry &entry = m_filter.entry(current.row());
        Q_EMIT transcriptRequested(entry.activity, entry.time);
    });
    connect(m_view, &QAbstractItemView::clicked, this, &JournalDock::activate);
    connect(m_view, &QAbstractItemView::activated, this, &JournalDock::activate);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(SelectionDelay);
    connect(&m_selectionTimer, &QTimer::timeout, this, &JournalDock::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // Rows that come and go move the current one, too, which is no wish to read it.
        if (m_view->hasFocus())
            m_selectionTimer.start();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &JournalDock::scrollAfterBatch);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &JournalDock::scrollAfterBatch);
}

void JournalDock::createKeepAction()
{
    m_keepAction = new QAction(icon(u"list-add"_s), {}, this);
    m_keepAction->setObjectName(u"keepSampleAction"_s);
    m_keepAction->setEnabled(false);
    m_view->addAction(m_keepAction);
    connect(m_keepAction, &QAction::triggered, this, [this] {
        if (const auto message = keptMessage())
            Q_EMIT keepRequested(*message);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalDock::updateKeepAction);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &JournalDock::updateKeepAction);
}

void JournalDock::setKeepTargets(const QStringList &activities)
{
    if (m_keepTargets == activities)
        return;
    m_keepTargets = activities;
    updateKeepAction();
}

void JournalDock::updateKeepAction()
{
    m_keepAction->setEnabled(keptMessage().has_value());
}

std::optional<Core::Event> JournalDock::keptMessage() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_keepTargets.contains(m_filter.entry(current.row()).activity))
        return std::nullopt;
    const auto message = m_journal.messageOf(m_filter.entry(current.row()).event());
    // Copies live as long as the run's folder: a log that was opened names files of another time.
    const bool isKept = message && QFileInfo(message->members.value("file"_L1).toString()).isFile();
    return isKept ? message : std::nullopt;
}

QToolBar *JournalDock::createToolBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(u"journalToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({iconSize, iconSize});

    m_severityBox->setObjectName(u"severityBox"_s);
    m_severityBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Core::Severity severity : {Core::Severity::Verbose, Core::Severity::Information,
                                          Core::Severity::Warning, Core::Severity::Error}) {
        m_severityBox->addItem({}, QVariant::fromValue(static_cast<int>(severity)));
    }
    connect(m_severityBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setMinimumSeverity(
            static_cast<Core::Severity>(m_severityBox->itemData(index).toInt()));
    });
    m_textEdit->setObjectName(u"journalTextEdit"_s);
    m_textEdit->setClearButtonEnabled(true);
    m_textEdit->setMaximumWidth(30 * fontMetrics().averageCharWidth());
    m_textLabel->setBuddy(m_textEdit);
    connect(m_textEdit, &QLineEdit::textChanged, &m_filter, &JournalFilter::setText);

    bar->addWidget(m_severityBox);
    bar->addWidget(m_textLabel);
    bar->addWidget(m_textEdit);
    bar->addSeparator();

    const auto addAction = [this, bar](const QString &name, const QString &iconName, auto slot) {
        QAction *action = bar->addAction(icon(iconName), {});
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_followAction = bar->addAction(icon(u"go-down"_s), {});
    m_followAction->setObjectName(u"followAction"_s);
    m_followAction->setCheckable(true);
    m_followAction->setChecked(true);
    connect(m_followAction, &QAction::triggered, this, &JournalDock::scrollAfterBatch);
    // Whoever scrolls up wants to read; whoever scrolls to the end wants to follow again.
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_followAction->setChecked(value == m_view->verticalScrollBar()->maximum());
    });

    m_copyAction = addAction(u"copyAction"_s, u"edit-copy"_s, [this] { copySelection(); });
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_copyAction);
    createKeepAction();
    m_saveAction =
        addAction(u"saveLogAction"_s, u"document-save-as"_s, [this] { askWhereToSave(); });
    m_openAction = addAction(u"openLogAction"_s, u"document-open"_s, [this] { askLogToOpen(); });
    m_clearAction = addAction(u"clearAction"_s, u"edit-clear"_s, [this] {
        m_reader.close();
        m_journal.clear();
    });

    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_countLabel->setObjectName(u"countLabel"_s);
    bar->addWidget(m_countLabel);
    return bar;
}

void JournalDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
    }
    QDockWidget::changeEvent(event);
}

void JournalDock::retranslate()
{
    setWindowTitle(tr("Journal"));
    m_view->setAccessibleName(tr("Journal"));
    const QStringList levels{tr("All Events"), tr("Information and Above"),
                             tr("Warnings and Errors"), tr("Errors Only")};
    for (int index = 0; index < m_severityBox->count(); ++index)
        m_severityBox->setItemText(index, levels.at(index));
    m_severityBox->setAccessibleName(tr("Severity"));
    m_textLabel->setText(tr(" Fi&lter: "));
    m_textEdit->setPlaceholderText(tr("Text in message or activity"));
    m_followAction->setText(tr("Follow"));
    m_followAction->setToolTip(tr("Keep the newest row in view"));
    m_transcriptAction->setText(tr("Show in the &Wire Transcript"));
    m_copyAction->setText(tr("Copy"));
    m_copyAction->setToolTip(tr("Copy the selected rows"));
    m_saveAction->setText(tr("Save As..."));
    m_saveAction->setIconText(m_saveAction->text()); // a tool bar would cut the dots off
    m_saveAction->setToolTip(tr("Save the journal as JSON Lines"));
    m_openAction->setText(tr("Open Log..."));
    m_openAction->setIconText(m_openAction->text());
    m_openAction->setToolTip(tr("Show a saved log in place of this journal"));
    m_keepAction->setText(tr("&Keep as Sample"));
    m_keepAction->setToolTip(
        tr("Try the handler of the row's activity on this message after each edit from now on"));
    m_clearAction->setText(tr("Clear"));
    m_clearAction->setToolTip(tr("Remove all rows of the journal"));
}

void JournalDock::follow()
{
    m_followAction->setChecked(true);
    scrollAfterBatch();
}

void JournalDock::openLog(const QString &path)
{
    m_journal.clear();
    if (const auto opened = m_reader.open(path); !opened) {
        m_journal.append(errorEvent(opened.error()));
        m_journal.flush();
    }
}

void JournalDock::saveLog(const QString &path)
{
    m_journal.flush();
    if (const auto saved = Ui::saveLog(m_journal.entries(), path); !saved) {
        m_journal.append(errorEvent(saved.error()));
        m_journal.flush();
    }
}

void JournalDock::askLogToOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open Log"), {}, tr("JSON Lines (*.jsonl *.log);;All files (*)"));
    if (!path.isEmpty())
        openLog(path);
}

void JournalDock::askWhereToSave()
{
    QFileDialog dialog(this, tr("Save Journal"), {}, tr("JSON Lines (*.jsonl)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"jsonl"_s);
    if (dialog.exec() == QDialog::Accepted)
        saveLog(dialog.selectedFiles().constFirst());
}

void JournalDock::copySelection() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < JournalModel::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalDock::activate(const QModelIndex &index)
{
    m_selectionTimer.stop();
    // A log line, an error or a transition leads to the message it is about.
    if (const auto message = m_journal.messageOf(m_filter.entry(index.row()).event()))
        Q_EMIT messageActivated(*message, m_journal.scriptLines(*message));
}

void JournalDock::showSelected()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    if (const auto message = m_journal.messageOf(m_filter.entry(current.row()).event()))
        Q_EMIT messageSelected(*message, m_journal.scriptLines(*message));
}

void JournalDock::scrollAfterBatch()
{
    if (m_followAction->isChecked())
        m_view->scrollToBottom();
}

void JournalDock::showCount()
{
    QString text = tr("%1 / %2").arg(m_filter.rowCount()).arg(m_journal.rowCount());
    QString toolTip = tr("Rows shown / rows in the journal");
    if (m_journal.droppedRows() > 0) {
        text += tr(" (oldest %1 dropped)").arg(m_journal.droppedRows());
        toolTip += u'\n'
                   + tr("The journal keeps the newest %1 rows. \"inlet-run run --log jsonl\" "
                        "writes all of them to a file.")
                         .arg(JournalModel::MaxRows);
    }
    m_countLabel->setText(text);
    m_countLabel->setToolTip(toolTip);
}

} // namespace Inlet::Ui
