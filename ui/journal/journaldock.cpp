// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldock.h"

#include "core/oneline.h"
#include "ui/icons.h"
#include "ui/journal/journalevents.h"
#include "ui/journal/journalfilterbar.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/passprogress.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSubject = 40; // characters of it in a button

} // namespace

JournalDock::JournalDock(QWidget *parent)
    : QDockWidget(parent)
    , m_filter(&m_journal)
    , m_writer(&m_journal.store())
    , m_view(new JournalTable(&m_filter))
    , m_filterBar(new JournalFilterBar(&m_journal))
    , m_filterProgress(new PassProgress)
    , m_readProgress(new PassProgress)
    , m_writeProgress(new PassProgress)
    , m_viewBox(new QComboBox)
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
    layout->addWidget(m_filterBar);
    layout->addWidget(m_readProgress);
    layout->addWidget(m_filterProgress);
    layout->addWidget(m_writeProgress);
    layout->addWidget(m_view);
    setWidget(content);
    m_filterBar->hide();
    createPasses();

    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_journal),
                                      static_cast<QAbstractItemModel *>(&m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &JournalDock::showCount);
        connect(model, &QAbstractItemModel::modelReset, this, &JournalDock::showCount);
    }
    connect(&m_journal, &QAbstractItemModel::rowsInserted, this, &JournalDock::noteFullDisk,
            Qt::QueuedConnection);
    retranslate();
    showCount();
}

void JournalDock::createView()
{
    m_view->setObjectName(u"journalView"_s);
    m_transcriptAction->setObjectName(u"showTranscriptAction"_s);
    m_view->addAction(m_transcriptAction);
    connect(m_transcriptAction, &QAction::triggered, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        if (!current.isValid())
            return;
        const JournalEntry entry = m_filter.entry(current.row());
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
    createThreadAction();
    createKeepAction();
}

void JournalDock::createThreadAction()
{
    m_threadAction = new QAction(icon(u"mail-receive"_s), {}, this);
    m_threadAction->setObjectName(u"followMessageAction"_s);
    m_threadAction->setEnabled(false);
    m_view->addAction(m_threadAction);
    connect(m_threadAction, &QAction::triggered, this, &JournalDock::followMessage);
    const auto update = [this] {
        const QModelIndex current = m_view->currentIndex();
        m_threadAction->setEnabled(
            current.isValid()
            && m_journal.store().row(m_filter.mapToSource(current).row()).thread != 0);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, update);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, update);
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
    createFilters(bar);
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
    connect(m_followAction, &QAction::triggered, m_view, &JournalTable::setFollowing);
    connect(m_view, &JournalTable::followingChanged, m_followAction, &QAction::setChecked);

    m_copyAction = addAction(u"copyAction"_s, u"edit-copy"_s, [this] { copySelection(); });
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_copyAction);
    m_exportAction = bar->addAction(icon(u"document-save-as"_s), {});
    m_exportAction->setObjectName(u"exportAction"_s);
    m_exportAction->setMenu(createExportMenu());
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_exportAction)))
        button->setPopupMode(QToolButton::InstantPopup);
    m_openAction = addAction(u"openLogAction"_s, u"document-open"_s, [this] { askLogToOpen(); });
    m_clearAction = addAction(u"clearAction"_s, u"edit-clear"_s, [this] { clearJournal(); });

    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_countLabel->setObjectName(u"countLabel"_s);
    bar->addWidget(m_countLabel);
    return bar;
}

void JournalDock::createFilters(QToolBar *bar)
{
    m_viewBox->setObjectName(u"journalViewBox"_s);
    m_viewBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const JournalView view :
         {JournalView::Events, JournalView::Messages, JournalView::Transitions, JournalView::Tasks,
          JournalView::RawLog})
        m_viewBox->addItem(QString(), static_cast<int>(view));
    m_severityBox->setObjectName(u"severityBox"_s);
    m_severityBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Core::Severity severity : {Core::Severity::Verbose, Core::Severity::Information,
                                          Core::Severity::Warning, Core::Severity::Error})
        m_severityBox->addItem(QString(), static_cast<int>(severity));
    for (QComboBox *box : {m_viewBox, m_severityBox})
        box->setSizePolicy(QSizePolicy::Fixed,
                           QSizePolicy::Fixed); // a short bar would cut the words
    m_textEdit->setObjectName(u"journalTextEdit"_s);
    m_textEdit->setClearButtonEnabled(true);
    m_textEdit->setMaximumWidth(30 * fontMetrics().averageCharWidth());
    m_textLabel->setBuddy(m_textEdit);

    bar->addWidget(m_viewBox);
    bar->addWidget(m_severityBox);
    bar->addWidget(m_textLabel);
    bar->addWidget(m_textEdit);
    m_filtersAction = bar->addAction(icon(u"view-filter"_s), {});
    m_filtersAction->setObjectName(u"filtersAction"_s);
    m_filtersAction->setCheckable(true);
    connect(m_filtersAction, &QAction::toggled, this, &JournalDock::showFilterBar);
    connect(m_viewBox, &QComboBox::currentIndexChanged, this, &JournalDock::applyFilters);
    connect(m_severityBox, &QComboBox::currentIndexChanged, this, &JournalDock::applyFilters);
    connect(m_textEdit, &QLineEdit::textChanged, this, &JournalDock::applyFilters);
    connect(m_filterBar, &JournalFilterBar::edited, this, &JournalDock::applyFilters);
}

QMenu *JournalDock::createExportMenu()
{
    auto *menu = new QMenu(this);
    m_exportAllAction = menu->addAction(QString());
    m_exportAllAction->setObjectName(u"saveLogAction"_s);
    connect(m_exportAllAction, &QAction::triggered, this, [this] { askWhereToSave(false); });
    m_exportShownAction = menu->addAction(QString());
    m_exportShownAction->setObjectName(u"exportShownAction"_s);
    connect(m_exportShownAction, &QAction::triggered, this, [this] { askWhereToSave(true); });
    return menu;
}

void JournalDock::createPasses()
{
    connect(&m_filter, &JournalFilter::progressed, m_filterProgress,
            [this](qint64 done, qint64 total) {
                m_filterProgress->update(done, total);
                if (done == total)
                    m_filterProgress->finish();
            });
    connect(m_filterProgress, &PassProgress::cancelRequested, this, [this] {
        m_textEdit->clear();
        m_filterProgress->finish();
    });

    connect(&m_reader, &LogReader::eventRead, &m_journal, &JournalModel::append);
    connect(&m_reader, &LogReader::progressed, m_readProgress, &PassProgress::update);
    connect(&m_reader, &LogReader::finished, this, [this](const QString &path, qsizetype badLines) {
        m_readProgress->finish();
        if (badLines > 0) {
            addWarning(tr("Lines of \"%1\" that are not events were passed over: %2.")
                           .arg(QDir::toNativeSeparators(path), QString::number(badLines)));
        }
        m_journal.flush();
    });
    connect(m_readProgress, &PassProgress::cancelRequested, this, [this] {
        m_reader.close();
        m_readProgress->finish();
        addWarning(tr("The log was not read to its end."));
    });

    connect(&m_writer, &LogWriter::progressed, m_writeProgress, &PassProgress::update);
    connect(&m_writer, &LogWriter::finished, this, [this](const Core::Result<void> &result) {
        m_writeProgress->finish();
        if (result)
            return;
        m_journal.append(errorEvent(result.error()));
        m_journal.flush();
    });
    connect(m_writeProgress, &PassProgress::cancelRequested, this, [this] {
        m_writer.cancel();
        m_writeProgress->finish();
    });
}

void JournalDock::applyFilters()
{
    JournalCriteria criteria;
    criteria.view = static_cast<JournalView>(m_viewBox->currentData().toInt());
    criteria.minimumSeverity = static_cast<Core::Severity>(m_severityBox->currentData().toInt());
    criteria.text = m_textEdit->text();
    m_filterBar->applyTo(criteria);
    if (criteria.view != m_filter.criteria().view)
        m_view->showColumns(criteria.view);
    m_filterProgress->start(tr("Filtering"), PassProgress::Unit::Rows);
    m_filter.setCriteria(criteria);
}

void JournalDock::showFilterBar(bool shown)
{
    m_filterBar->setVisible(shown);
    // Rows must not be missing for a reason that is out of sight.
    if (!shown)
        m_filterBar->reset();
}

void JournalDock::followMessage()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const quint64 thread = m_journal.store().row(m_filter.mapToSource(current).row()).thread;
    const auto message = m_journal.messageOf(m_filter.entry(current.row()).event());
    const QString subject =
        message ? Core::oneLine(message->members.value("subject"_L1).toString()) : QString();
    const QString name = message ? tr("Message %1 (%2)")
                                       .arg(message->members.value("number"_L1).toInteger())
                                       .arg(subject.left(MaxSubject))
                                 : tr("One Message");
    m_filtersAction->setChecked(true);
    m_viewBox->setCurrentIndex(m_viewBox->findData(static_cast<int>(JournalView::Events)));
    m_filterBar->followMessage(thread, name);
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
    const QStringList views{tr("Events"), tr("Messages"), tr("Transitions"), tr("Tasks"),
                            tr("Raw Log")};
    for (int index = 0; index < m_viewBox->count(); ++index)
        m_viewBox->setItemText(index, views.at(index));
    m_viewBox->setAccessibleName(tr("View"));
    m_viewBox->setToolTip(tr("Look at the same events in another way"));
    const QStringList levels{tr("All Events"), tr("Information and Above"),
                             tr("Warnings and Errors"), tr("Errors Only")};
    for (int index = 0; index < m_severityBox->count(); ++index)
        m_severityBox->setItemText(index, levels.at(index));
    m_severityBox->setAccessibleName(tr("Severity"));
    m_textLabel->setText(tr(" Fi&lter: "));
    m_textEdit->setPlaceholderText(tr("Text in message or activity"));
    m_filterBar->setWindowTitle(tr("Filters"));
    retranslateActions();
}

void JournalDock::retranslateActions()
{
    m_filtersAction->setText(tr("Filters"));
    m_filtersAction->setToolTip(tr("Filter by activity, transition and return code"));
    m_followAction->setText(tr("Follow"));
    m_followAction->setToolTip(tr("Keep the newest row in view"));
    m_transcriptAction->setText(tr("Show in the &Wire Transcript"));
    m_threadAction->setText(tr("Show &Only This Message"));
    m_threadAction->setToolTip(tr("Show all events about the message of this row and no others"));
    m_copyAction->setText(tr("Copy"));
    m_copyAction->setToolTip(tr("Copy the selected rows"));
    m_exportAction->setText(tr("Export"));
    m_exportAction->setToolTip(tr("Save the journal as JSON Lines or CSV"));
    m_exportAllAction->setText(tr("&All Rows..."));
    m_exportShownAction->setText(tr("Rows &Shown..."));
    m_openAction->setText(tr("Open &Log..."));
    m_openAction->setIconText(tr("Open Log...")); // a tool bar would cut the dots off
    m_openAction->setToolTip(tr("Show a saved log in place of this journal"));
    m_keepAction->setText(tr("&Keep as Sample"));
    m_keepAction->setToolTip(
        tr("Try the handler of the row's activity on this message after each edit from now on"));
    m_clearAction->setText(tr("Clear"));
    m_clearAction->setToolTip(tr("Remove all rows of the journal"));
}

void JournalDock::follow()
{
    m_view->setFollowing(true);
}

void JournalDock::openLog(const QString &path)
{
    clearJournal();
    m_readProgress->start(tr("Opening \"%1\"").arg(QFileInfo(path).fileName()),
                          PassProgress::Unit::Bytes);
    if (const auto opened = m_reader.open(path); !opened) {
        m_journal.append(errorEvent(opened.error()));
        m_journal.flush();
    }
}

void JournalDock::saveLog(const QString &path)
{
    std::vector<int> all(m_journal.rowCount());
    std::iota(all.begin(), all.end(), 0);
    write(std::move(all), path);
}

void JournalDock::write(std::vector<int> rows, const QString &path)
{
    m_journal.flush();
    m_writeProgress->start(tr("Saving \"%1\"").arg(QFileInfo(path).fileName()),
                           PassProgress::Unit::Rows);
    m_writer.write(std::move(rows), path, LogWriter::formatOf(path));
}

void JournalDock::askLogToOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open Log"), {}, tr("JSON Lines (*.jsonl *.log);;All files (*)"));
    if (path.isEmpty())
        return;
    show();
    raise();
    openLog(path);
}

void JournalDock::askWhereToSave(bool shownOnly)
{
    const QString lines = tr("JSON Lines (*.jsonl)");
    const QString table = tr("CSV (*.csv)");
    QFileDialog dialog(this, tr("Export Journal"));
    dialog.setNameFilters({lines, table});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"jsonl"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) {
        dialog.setDefaultSuffix(chosen == table ? u"csv"_s : u"jsonl"_s);
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    if (shownOnly)
        write(m_filter.shownRows(), path);
    else
        saveLog(path);
}

void JournalDock::copySelection()
{
    const QString text = m_view->selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    if (m_view->isTooMuchSelected()) {
        addWarning(tr("The first %1 of the selected rows were copied. Export writes all of them.")
                       .arg(QLocale().toString(JournalTable::MaxCopiedRows)));
    }
}

void JournalDock::addWarning(const QString &text)
{
    m_journal.append(logEvent("warning"_L1, text));
    m_journal.flush();
}

void JournalDock::clearJournal()
{
    m_reader.close();
    m_readProgress->finish();
    m_writer.cancel();
    m_writeProgress->finish();
    m_fullDiskNoted = false;
    m_journal.clear();
}

void JournalDock::noteFullDisk()
{
    if (m_fullDiskNoted || m_journal.store().rowsNotOnDisk() == 0)
        return;
    m_fullDiskNoted = true;
    addWarning(tr("The journal cannot be written to \"%1\": %2. The newest %3 rows are kept. "
                  "Make room there, or set TMPDIR to another folder.")
                   .arg(QDir::toNativeSeparators(QDir::tempPath()), m_journal.store().diskError(),
                        QLocale().toString(JournalStore::MemoryRows)));
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

void JournalDock::showCount()
{
    m_countLabel->setText(tr("%1 / %2").arg(m_filter.rowCount()).arg(m_journal.rowCount()));
    m_countLabel->setToolTip(tr("Rows shown / rows in the journal"));
}

} // namespace Inlet::Ui
