// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerdock.h"

#include "ui/icons.h"
#include "ui/ledger/activityledger.h"
#include "ui/ledger/ledgerexport.h"
#include "ui/ledger/whatifdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 200ms;
constexpr int AnyCode = 0;
constexpr int AnyTime = 0;

/** The names of a fixed list that stands in @p box from the start. */
void setTexts(QComboBox *box, const QStringList &texts)
{
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, texts.at(i));
}

} // namespace

LedgerDock::LedgerDock(Document::ProjectDocument *document, RunController *controller,
                       QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_view(new QTableView)
    , m_details(new QPlainTextEdit)
    , m_note(new QLabel)
    , m_searchLabel(new QLabel)
    , m_searchEdit(new QLineEdit)
    , m_codeBox(new QComboBox)
    , m_periodBox(new QComboBox)
    , m_countLabel(new QLabel)
{
    setObjectName(u"ledgerDock"_s);
    createView();
    m_details->setObjectName(u"ledgerDetails"_s);
    m_details->setReadOnly(true);
    m_note->setObjectName(u"ledgerNote"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(6);
    m_note->hide();

    auto *splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createToolBar());
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    setWidget(content);

    connect(&m_model, &LedgerModel::searched, this, &LedgerDock::takeSearched);
    connect(&m_model, &LedgerModel::failed, this, [this](const Core::Error &error) {
        showNote(error.code == Core::ErrorCode::NotFound
                     ? tr("Nothing is remembered yet: no run of this activity has handled a "
                          "message of this mailbox.")
                     : error.message);
    });
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(TypingPause);
    connect(&m_findTimer, &QTimer::timeout, this, &LedgerDock::find);
    connect(m_document, &Document::ProjectDocument::currentIndexChanged, this,
            &LedgerDock::refresh);
    connect(controller, &RunController::finished, this, &LedgerDock::refresh);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && m_isStale)
            refresh();
    });
    retranslate();
    updateDetails();
    hide();
}

void LedgerDock::createView()
{
    m_view->setObjectName(u"ledgerView"_s);
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    // Equal heights and fixed widths: measuring each row would read all of the ledger.
    const int rowHeight = m_view->fontMetrics().height() + 6;
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int character = m_view->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair{LedgerModel::TimeColumn, 28}, std::pair{LedgerModel::CodeColumn, 8},
          std::pair{LedgerModel::StateColumn, 22}, std::pair{LedgerModel::TransitionColumn, 20},
          std::pair{LedgerModel::FromColumn, 28}}) {
        header->resizeSection(column, characters * character);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerDock::updateDetails);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerDock::updateDetails);
    connect(m_view, &QAbstractItemView::activated, this, &LedgerDock::openMessage);
}

QToolBar *LedgerDock::createToolBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(u"ledgerToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({iconSize, iconSize});

    m_searchEdit->setObjectName(u"ledgerSearchEdit"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->setMaximumWidth(38 * fontMetrics().averageCharWidth());
    m_searchLabel->setBuddy(m_searchEdit);
    m_codeBox->setObjectName(u"ledgerCodeBox"_s);
    m_periodBox->setObjectName(u"ledgerPeriodBox"_s);
    for (QComboBox *box : {m_codeBox, m_periodBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int code : {AnyCode, 1, 2, 3, 4})
        m_codeBox->addItem({}, code);
    for (const int days : {AnyTime, 1, 7, 30})
        m_periodBox->addItem({}, days);
    connect(m_searchEdit, &QLineEdit::textChanged, &m_findTimer, qOverload<>(&QTimer::start));
    connect(m_codeBox, &QComboBox::currentIndexChanged, this, &LedgerDock::find);
    connect(m_periodBox, &QComboBox::currentIndexChanged, this, &LedgerDock::find);
    bar->addWidget(m_searchLabel);
    bar->addWidget(m_searchEdit);
    bar->addWidget(m_codeBox);
    bar->addWidget(m_periodBox);
    bar->addSeparator();

    const auto addAction = [this, bar](const QString &name, const QString &iconName) {
        QAction *action = bar->addAction(icon(iconName), {});
        action->setObjectName(name);
        return action;
    };
    m_refreshAction = addAction(u"ledgerRefreshAction"_s, u"view-refresh"_s);
    connect(m_refreshAction, &QAction::triggered, this, &LedgerDock::refresh);
    m_openAction = addAction(u"ledgerOpenAction"_s, u"mail-receive"_s);
    connect(m_openAction, &QAction::triggered, this, &LedgerDock::openMessage);
    m_exportAction = addAction(u"ledgerExportAction"_s, u"document-save-as"_s);
    connect(m_exportAction, &QAction::triggered, this, &LedgerDock::askWhereToExport);
    m_whatIfAction = addAction(u"whatIfAction"_s, u"media-playback-test"_s);
    connect(m_whatIfAction, &QAction::triggered, this, &LedgerDock::askWhatIf);

    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_countLabel->setObjectName(u"ledgerCountLabel"_s);
    bar->addWidget(m_countLabel);
    return bar;
}

void LedgerDock::retranslate()
{
    setWindowTitle(tr("Ledger"));
    m_view->setAccessibleName(tr("Ledger"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setPlaceholderText(tr("Choose a message to see what is remembered of it."));
    m_searchLabel->setText(tr(" Search: "));
    m_searchEdit->setPlaceholderText(tr("Subject, sender, UIDL, Message-ID"));
    setTexts(m_codeBox, {tr("All Codes"), tr("Code %1").arg(1), tr("Code %1").arg(2),
                         tr("Code %1").arg(3), tr("Code %1").arg(4)});
    m_codeBox->setAccessibleName(tr("Return code"));
    setTexts(m_periodBox, {tr("Any Time"), tr("Last Day"), tr("Last 7 Days"), tr("Last 30 Days")});
    m_periodBox->setAccessibleName(tr("Time"));
    m_refreshAction->setText(tr("Refresh"));
    m_refreshAction->setToolTip(tr("Read the ledger again"));
    m_openAction->setText(tr("Open Message"));
    m_exportAction->setText(tr("Export..."));
    m_exportAction->setIconText(m_exportAction->text()); // a tool bar would cut the dots off
    m_exportAction->setToolTip(tr("Save the rows shown as CSV or JSON Lines"));
    m_whatIfAction->setText(tr("What If..."));
    m_whatIfAction->setIconText(m_whatIfAction->text());
    m_whatIfAction->setToolTip(
        tr("Run the handler as it is now on the copies of past messages, and show what changes"));
    takeSearched();
    updateDetails();
}

bool LedgerDock::event(QEvent *event)
{
    // Times and numbers are drawn in the words of the language.
    if (event->type() == QEvent::LocaleChange)
        m_view->viewport()->update();
    return QDockWidget::event(event);
}

void LedgerDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void LedgerDock::showLedger(const QString &file, const Ledger::MessageCopies &copies)
{
    m_isFixed = true;
    m_copies = copies;
    showNote({});
    m_model.open(file);
}

void LedgerDock::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    showNote({});
    if (m_isFixed)
        m_model.open(m_model.file());
    else
        followDocument();
}

void LedgerDock::followDocument()
{
    const Model::Activity *activity = m_document->activity();
    if (!activity) {
        m_model.open({});
        return;
    }
    const auto ledger =
        ActivityLedger::of(m_document->project(), *activity, m_document->baseDirectory());
    if (!ledger) {
        m_model.open({});
        showNote(ledger.error().message);
        return;
    }
    m_copies = ledger->copies;
    m_model.open(ledger->file);
}

Ledger::LedgerFilter LedgerDock::wantedFilter() const
{
    Ledger::LedgerFilter filter;
    filter.text = m_searchEdit->text().trimmed();
    if (const int code = m_codeBox->currentData().toInt(); code != AnyCode)
        filter.returnCode = code;
    if (const int days = m_periodBox->currentData().toInt(); days != AnyTime)
        filter.since = QDateTime::currentDateTimeUtc().addDays(-days);
    return filter;
}

void LedgerDock::find()
{
    m_findTimer.stop();
    m_model.setFilter(wantedFilter());
}

void LedgerDock::takeSearched()
{
    const QLocale locale;
    QString text =
        tr("%1 / %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.total()));
    if (m_model.isSearching())
        text = tr("Searching... %1").arg(text);
    m_countLabel->setText(text);
    m_countLabel->setToolTip(tr("Messages found / messages in the ledger"));
    m_exportAction->setEnabled(m_model.rowCount() > 0);
}

void LedgerDock::askWhereToExport()
{
    QFileDialog dialog(this, tr("Export Ledger"), {},
                       tr("Comma-separated values (*.csv);;JSON Lines (*.jsonl)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"csv"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.contains(".jsonl"_L1) ? u"jsonl"_s : u"csv"_s);
    });
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().constFirst());
}

void LedgerDock::exportTo(const QString &path)
{
    const Model::Activity *activity = m_document->activity();
    auto *rows = new LedgerExport(&m_model, activity ? activity->name : QString(), path, this);
    connect(rows, &LedgerExport::finished, this, [this](const QString &file, int count) {
        showNote(tr("Rows written to \"%1\": %2.")
                     .arg(QDir::toNativeSeparators(file), QLocale().toString(count)));
    });
    connect(rows, &LedgerExport::failed, this,
            [this](const Core::Error &error) { showNote(error.message); });
    rows->start();
}

std::optional<Ledger::LedgerEntry> LedgerDock::currentEntry() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model.entry(current.row()) : std::nullopt;
}

QString LedgerDock::copyOf(const Ledger::LedgerEntry &entry) const
{
    if (!m_copies)
        return {};
    const QString path = m_copies->pathOf(entry.message.decision.sha256);
    return QFileInfo::exists(path) ? path : QString();
}

void LedgerDock::openMessage()
{
    const auto entry = currentEntry();
    if (!entry)
        return;
    if (const QString copy = copyOf(*entry); !copy.isEmpty())
        Q_EMIT fileActivated(copy);
}

void LedgerDock::askWhatIf()
{
    auto *dialog = new WhatIfDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhatIfDialog::fileActivated, this, &LedgerDock::fileActivated);
    dialog->show();
    dialog->ask();
}

void LedgerDock::updateDetails()
{
    const auto entry = currentEntry();
    const bool hasCopy = entry && !copyOf(*entry).isEmpty();
    m_openAction->setEnabled(hasCopy);
    m_openAction->setToolTip(
        !entry || hasCopy ? tr("Show the copy of the message")
                          : tr("No copy of this message was kept. Advanced Parameters > Memory "
                               "keeps copies from the next run on."));
    if (!entry) {
        m_details->clear();
        return;
    }
    const Ledger::Decision &decision = entry->message.decision;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += tr("%1: %2").arg(name, value);
    };
    add(tr("Subject"), decision.subject.simplified());
    add(tr("From"), decision.from.simplified());
    add(tr("Handled"), QLocale().toString(decision.decidedAt.toLocalTime(), QLocale::LongFormat));
    add(tr("Return code"), QString::number(decision.returnCode));
    add(tr("Message"), LedgerModel::stateText(entry->message));
    add(tr("Transition"), LedgerModel::transitionText(*entry));
    add(tr("Transition id"), decision.eventId);
    add(tr("Last try"), entry->deliveryError);
    add(tr("UIDL"), QString::fromUtf8(decision.uid));
    add(tr("Message-ID"), decision.messageId);
    add(tr("Size"), QLocale().formattedDataSize(decision.size));
    add(tr("SHA-256"), QString::fromLatin1(decision.sha256.toHex()));
    if (!decision.vars.isEmpty()) {
        lines += tr("Variables:");
        lines += QString::fromUtf8(QJsonDocument(decision.vars).toJson()).trimmed();
    }
    m_details->setPlainText(lines.join(u'\n'));
}

void LedgerDock::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace Inlet::Ui
