// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/samplesdock.h"

#include "ui/icons.h"
#include "ui/samples/expectationdialog.h"
#include "ui/samples/sampledetails.h"
#include "ui/samples/samplefiles.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

using Document::Field;

namespace {

constexpr int LeastColumnChars =
    12; // in a narrow pane a column is scrolled to, not cut to three letters

/** The messages and mboxes that @p data brings. */
QStringList droppedMessages(const QMimeData *data)
{
    constexpr std::array suffixes{"eml"_L1, "mbox"_L1, "mbx"_L1};
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString suffix = QFileInfo(url.path()).suffix().toLower();
        if (url.isLocalFile() && std::ranges::find(suffixes, suffix) != suffixes.end())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

SamplesDock::SamplesDock(Document::ProjectDocument *document, SampleFiles *files, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_files(files)
    , m_model(document)
    , m_test(document, files)
    , m_view(new QTableView)
    , m_details(new SampleDetails)
    , m_note(new QLabel)
{
    setObjectName(u"samplesDock"_s);
    setAcceptDrops(true);
    createActions();
    createView();
    m_note->setObjectName(u"samplesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setMargin(4);

    auto *splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createToolBar());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_note);
    setWidget(content);

    connect(&m_model, &SampleModel::updated, this, &SamplesDock::updateState);
    connect(&m_test, &ContinuousTest::started, this, [this] {
        m_model.expectResults();
        showProblem({});
    });
    connect(&m_test, &ContinuousTest::runningChanged, this, &SamplesDock::updateState);
    connect(m_test.tester(), &SampleTester::sampleTested, &m_model,
            [this](const Core::Event &event, const QStringList &scriptLines) {
                m_model.setResult({event, scriptLines});
            });
    connect(m_test.tester(), &SampleTester::failed, this, &SamplesDock::complain);
    // Not with each result: it looks into the folder.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SamplesDock::updateNote);
    connect(document, &Document::ProjectDocument::fileNameChanged, this, &SamplesDock::updateNote);
    // A pane behind another one is hidden, too, but its tab shows the count.
    connect(toggleViewAction(), &QAction::toggled, &m_test, &ContinuousTest::setFollowing);
    retranslate();
}

QAction *SamplesDock::createAction(const QString &name, const QString &iconName,
                                   void (SamplesDock::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void SamplesDock::createActions()
{
    m_addAction = createAction(u"addSamplesAction"_s, u"list-add"_s, &SamplesDock::askForFiles);
    m_showAction =
        createAction(u"showSampleAction"_s, u"mail-receive"_s, &SamplesDock::showMessage);
    m_acceptAction =
        createAction(u"acceptResultAction"_s, u"sample-passed"_s, &SamplesDock::accept);
    m_acceptAllAction = createAction(u"acceptAllResultsAction"_s, {}, &SamplesDock::acceptAll);
    m_editAction = createAction(u"editExpectationAction"_s, u"document-properties"_s,
                                &SamplesDock::editExpectation);
    m_renameAction = createAction(u"renameSampleAction"_s, {}, &SamplesDock::rename);
    m_removeAction = createAction(u"removeSamplesAction"_s, u"list-remove"_s, &SamplesDock::remove);
    m_runAction = createAction(u"runSamplesAction"_s, u"view-refresh"_s, &SamplesDock::runAll);

    // Only where the list has the focus: the same keys mean something else in the editor.
    m_renameAction->setShortcut(Qt::Key_F2);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_editAction->setShortcut(Qt::CTRL | Qt::Key_E);
    m_acceptAction->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_runAction->setShortcut(Qt::CTRL | Qt::Key_R);
    for (QAction *action :
         {m_renameAction, m_removeAction, m_editAction, m_acceptAction, m_runAction})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void SamplesDock::fillMenu(QWidget *menu)
{
    const auto separate = [menu] {
        auto *separator = new QAction(menu);
        separator->setSeparator(true);
        menu->addAction(separator);
    };
    menu->addActions({m_addAction, m_showAction});
    separate();
    menu->addActions({m_editAction, m_acceptAction, m_acceptAllAction});
    separate();
    menu->addActions({m_renameAction, m_removeAction});
    separate();
    menu->addAction(m_runAction);
}

void SamplesDock::createView()
{
    m_view->setObjectName(u"samplesView"_s);
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // double click shows the message
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setMinimumSectionSize(m_view->fontMetrics().averageCharWidth()
                                                      * LeastColumnChars);

    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    fillMenu(m_view);
    connect(m_view, &QAbstractItemView::activated, this, &SamplesDock::showMessage);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_currentFile = m_model.sample(current.row()).file;
                updateState();
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SamplesDock::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0)
            m_view->selectRow(std::max(0, m_model.rowOf(m_currentFile)));
    });
}

QToolBar *SamplesDock::createToolBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(u"samplesToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({iconSize, iconSize});
    bar->addActions({m_addAction, m_removeAction});
    bar->addSeparator();
    bar->addActions({m_acceptAction, m_editAction});
    bar->addSeparator();
    bar->addAction(m_runAction);
    return bar;
}

bool SamplesDock::event(QEvent *event)
{
    const bool isHandled = QDockWidget::event(event);
    if (event->type() == QEvent::WindowTitleChange)
        toggleViewAction()->setText(tr("Samples")); // the count belongs to the pane, not to a menu
    return isHandled;
}

void SamplesDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void SamplesDock::retranslate()
{
    const auto setTexts = [](QAction *action, const QString &text, const QString &iconText,
                             const QString &toolTip) {
        action->setText(text);
        action->setIconText(iconText);
        action->setToolTip(toolTip);
    };
    setTexts(m_addAction, tr("&Add Files..."), tr("Add..."),
             tr("Add saved messages (.eml) and mailboxes (.mbox) as samples"));
    setTexts(m_showAction, tr("&Show Message"), tr("Show Message"),
             tr("Show the message of this sample"));
    setTexts(m_acceptAction, tr("A&ccept Result"), tr("Accept"),
             tr("Expect from now on what the handler did with the selected samples; of an error, "
                "the text that the script threw or, where Inlet found it, the text in the "
                "language of this window"));
    setTexts(m_acceptAllAction, tr("Accept A&ll Results"), tr("Accept All"),
             tr("Expect from now on what the handler did with all samples"));
    setTexts(m_editAction, tr("&Edit Expectation..."), tr("Edit..."),
             tr("Edit what the handler has to do with this sample"));
    setTexts(m_renameAction, tr("Re&name"), tr("Rename"), tr("Change the label of this sample"));
    setTexts(m_removeAction, tr("&Remove"), tr("Remove"),
             tr("Remove the selected samples; their messages stay in the folder"));
    setTexts(m_runAction, tr("R&un All"), tr("Run All"), tr("Test all samples again now"));
    m_view->setAccessibleName(tr("Samples"));
    const QFontMetrics metrics = m_view->fontMetrics();
    int stateWidth = 0;
    for (const SampleState state :
         {SampleState::NotTested, SampleState::AsExpected, SampleState::NothingExpected,
          SampleState::Different, SampleState::Failed, SampleState::Missing})
        stateWidth = std::max(stateWidth, metrics.horizontalAdvance(SampleModel::stateName(state)));
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(SampleModel::StateColumn, stateWidth + 2 * metrics.height());
    header->resizeSection(SampleModel::LabelColumn, metrics.averageCharWidth() * 32);
    header->resizeSection(SampleModel::SubjectColumn, metrics.averageCharWidth() * 32);
    header->resizeSection(SampleModel::FromColumn, metrics.averageCharWidth() * 20);
    updateState();
    updateNote();
}

void SamplesDock::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_document->activity() && !droppedMessages(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SamplesDock::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedMessages(event->mimeData());
    if (paths.isEmpty() || !m_document->activity())
        return;
    event->acceptProposedAction();
    addFiles(paths);
}

void SamplesDock::askForFiles()
{
    addFiles(QFileDialog::getOpenFileNames(
        this, tr("Add Samples"), m_document->baseDirectory(),
        tr("Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)")));
}

void SamplesDock::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showProblem({});
    QList<Model::Sample> samples;
    for (const QString &path : paths) {
        const Core::Result<QStringList> names = m_files->addFile(path);
        if (!names) {
            complain(names.error());
            continue;
        }
        const QString label = QFileInfo(path).completeBaseName();
        for (const QString &name : *names)
            samples.append(
                {name, names->size() > 1 ? QFileInfo(name).completeBaseName() : label, {}, {}});
    }
    append(samples);
}

void SamplesDock::keepMessage(const Core::Event &message)
{
    showProblem({});
    const QList<Model::Activity> &activities = m_document->project().activities;
    const auto activity = std::ranges::find(activities, message.activity, &Model::Activity::name);
    if (activity == activities.end())
        return;
    m_document->setCurrentIndex(activity - activities.begin());
    const QString subject = message.members.value("subject"_L1).toString();
    const Core::Result<QString> name =
        m_files->keepCopy(message.members.value("file"_L1).toString(), subject);
    if (!name)
        return complain(name.error());
    append({{*name, subject.simplified(), acceptedExpectation({message, {}}, {}), {}}});
}

void SamplesDock::append(const QList<Model::Sample> &samples)
{
    if (samples.isEmpty())
        return;
    m_currentFile = samples.first().file;
    m_document->editActivity(
        Field::Samples, samples.size() == 1 ? tr("Add Sample") : tr("Add Samples"),
        [&samples](Model::Activity &activity) { activity.samples += samples; });
    m_view->scrollTo(m_model.index(currentRow(), 0));
}

QList<int> SamplesDock::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    return rows;
}

int SamplesDock::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void SamplesDock::accept()
{
    acceptRows(selectedRows(), tr("Accept Result"));
}

void SamplesDock::acceptAll()
{
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    acceptRows(rows, tr("Accept All Results"));
}

void SamplesDock::acceptRows(const QList<int> &rows, const QString &stepText)
{
    m_document->editActivity(Field::Samples, stepText, [&](Model::Activity &activity) {
        for (const int row : rows) {
            const std::optional<SampleResult> result = m_model.result(row);
            if (result && result->isHandled() && !m_model.isOutdated(row))
                activity.samples[row].expect =
                    acceptedExpectation(*result, activity.samples.at(row).expect);
        }
    });
}

void SamplesDock::editExpectation()
{
    const int row = currentRow();
    ExpectationDialog dialog(m_model.sample(row), m_model.result(row), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document->editActivity(
        Field::Samples, tr("Edit Expectation"),
        [&](Model::Activity &activity) { activity.samples[row].expect = dialog.expectation(); });
}

void SamplesDock::rename()
{
    m_view->edit(m_model.index(currentRow(), SampleModel::LabelColumn));
}

void SamplesDock::remove()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    // The next one takes the place of what goes, so that the key can be pressed again.
    const int next = rows.last() + 1 < m_model.rowCount() ? rows.last() + 1 : rows.first() - 1;
    m_currentFile = next < 0 ? QString() : m_model.sample(next).file;
    m_document->editActivity(Field::Samples,
                             rows.size() == 1 ? tr("Remove Sample") : tr("Remove Samples"),
                             [&rows](Model::Activity &activity) {
                                 for (auto row = rows.crbegin(); row != rows.crend(); ++row)
                                     activity.samples.removeAt(*row);
                             });
}

void SamplesDock::showMessage()
{
    const int row = currentRow();
    const QString path = row < 0 ? QString() : m_files->find(m_model.sample(row).file);
    if (path.isEmpty())
        return;
    const std::optional<SampleResult> result = m_model.result(row);
    if (!result || !result->isHandled()) {
        Q_EMIT fileActivated(path);
        return;
    }
    Core::Event event = result->event;
    event.type = Core::EventType::Message.toString();
    event.members.insert(u"file"_s, path);
    Q_EMIT messageActivated(event, result->scriptLines);
}

void SamplesDock::runAll()
{
    m_test.run();
}

void SamplesDock::complain(const Core::Error &error)
{
    const QString text =
        error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail;
    showProblem(m_problem.isEmpty() ? text : m_problem + u'\n' + text);
}

void SamplesDock::showProblem(const QString &text)
{
    m_problem = text;
    updateNote();
}

QString SamplesDock::title() const
{
    const int count = m_model.rowCount();
    if (count == 0)
        return tr("Samples");
    if (m_test.isRunning()) {
        //: The number of the sample that is tested now, and the number of all
        return tr("Samples: testing %1 of %2")
            .arg(std::min(count - m_model.pending() + 1, count))
            .arg(count);
    }
    const int without = m_model.withoutExpectation();
    const int expected = count - without;
    if (expected == 0)
        return tr("Samples: %n without expectation", nullptr, without);
    //: %1 and %2 are numbers of samples, as in "14 of 15 as expected"
    QString text = tr("Samples: %1 of %2 as expected").arg(m_model.asExpected()).arg(expected);
    if (without > 0) {
        //: %1: "Samples: 14 of 15 as expected"
        text = tr("%1, %n without expectation", nullptr, without).arg(text);
    }
    return text;
}

void SamplesDock::updateState()
{
    const int count = m_model.rowCount();
    setWindowTitle(title());

    const QList<int> rows = selectedRows();
    const auto isHandled = [this](int row) {
        const auto result = m_model.result(row);
        return result && result->isHandled() && !m_model.isOutdated(row);
    };
    const int row = currentRow();
    const bool hasRow = row >= 0 && row < count;
    m_addAction->setEnabled(m_document->activity());
    m_acceptAction->setEnabled(std::ranges::any_of(rows, isHandled));
    m_acceptAllAction->setEnabled(count > 0);
    for (QAction *action : {m_editAction, m_renameAction, m_showAction})
        action->setEnabled(hasRow);
    m_removeAction->setEnabled(!rows.isEmpty());
    m_runAction->setEnabled(count > 0);

    if (hasRow)
        m_details->showSample(m_model.sample(row), m_model.result(row));
    else
        m_details->showNothing();
    QPalette colors = palette();
    if (hasRow && m_model.isOutdated(row))
        colors.setBrush(QPalette::Text, colors.placeholderText());
    m_details->setPalette(colors);
}

void SamplesDock::updateNote()
{
    QString note = m_problem;
    if (note.isEmpty() && m_model.rowCount() == 0) {
        note = tr("Drop saved messages (.eml, .mbox) here, or keep one from the journal. The "
                  "handler is tried on them after each edit.");
    } else if (const qsizetype unused = m_files->unused().size(); note.isEmpty() && unused > 0) {
        note = tr("%n message(s) in \"%1\" belong to no sample.", nullptr, static_cast<int>(unused))
                   .arg(QDir::toNativeSeparators(m_files->folder()));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace Inlet::Ui
