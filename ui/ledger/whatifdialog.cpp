// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/whatifdialog.h"

#include "storage/projectwriter.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeSide(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    return edit;
}

} // namespace

WhatIfDialog::WhatIfDialog(Document::ProjectDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_stateLabel(new QLabel)
    , m_view(new QTableView)
    , m_then(makeSide(u"whatIfThen"_s))
    , m_now(makeSide(u"whatIfNow"_s))
{
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What If"));
    m_stateLabel->setObjectName(u"whatIfStateLabel"_s);
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setTextFormat(Qt::PlainText);

    m_view->setObjectName(u"whatIfView"_s);
    m_view->setAccessibleName(tr("Messages handled differently"));
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(WhatIfModel::SubjectColumn, 40 * character);
    header->resizeSection(WhatIfModel::FromColumn, 28 * character);

    auto *sides = new QWidget;
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins({});
    auto *thenLabel = new QLabel(tr("T&hen:"));
    thenLabel->setBuddy(m_then);
    auto *nowLabel = new QLabel(tr("&Now:"));
    nowLabel->setBuddy(m_now);
    grid->addWidget(thenLabel, 0, 0);
    grid->addWidget(nowLabel, 0, 1);
    grid->addWidget(m_then, 1, 0);
    grid->addWidget(m_now, 1, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(sides);
    splitter->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_againButton = buttons->addButton(tr("&Ask Again"), QDialogButtonBox::ActionRole);
    m_againButton->setObjectName(u"whatIfAgainButton"_s);
    m_openButton = buttons->addButton(tr("&Open Message"), QDialogButtonBox::ActionRole);
    m_openButton->setObjectName(u"whatIfOpenButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stateLabel);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(860, 560);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_againButton, &QPushButton::clicked, this, &WhatIfDialog::ask);
    connect(m_openButton, &QPushButton::clicked, this, &WhatIfDialog::openMessage);
    connect(m_view, &QAbstractItemView::activated, this, &WhatIfDialog::openMessage);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WhatIfDialog::showCurrent);
    connect(&m_process, &RunnerProcess::eventReceived, this, &WhatIfDialog::receive);
    connect(&m_process, &RunnerProcess::complained, this,
            [this](const QString &line) { m_complaints += line; });
    connect(&m_process, &RunnerProcess::failed, this,
            [this](const Core::Error &error) { finish(error.message); });
    connect(&m_process, &RunnerProcess::finished, this,
            [this] { finish(m_summary.isEmpty() ? m_complaints.join(u'\n') : m_summary); });
    connect(m_document, &Document::ProjectDocument::changed, this, &WhatIfDialog::updateState);
    updateState();
}

WhatIfDialog::~WhatIfDialog() = default;

void WhatIfDialog::ask()
{
    const Model::Activity *activity = m_document->activity();
    if (!activity || m_process.isRunning())
        return;
    m_model.clear();
    m_complaints.clear();
    m_summary.clear();
    showCurrent();
    m_stateLabel->setText(tr("The handler runs on the copies of past messages..."));
    QStringList arguments{u"eval"_s, u"--against-ledger"_s, u"--control-stdin"_s, u"--log"_s,
                          u"jsonl"_s};
    if (!m_stateFolder.isEmpty())
        arguments += {u"--state"_s, m_stateFolder};
    arguments += {u"--"_s, u"-"_s, activity->name};
    m_process.start(arguments,
                    {QJsonDocument::fromJson(Storage::toJson(m_document->project())).object(),
                     m_document->baseDirectory(),
                     {}});
    updateState();
}

void WhatIfDialog::receive(const Core::Event &event)
{
    if (event.type == "what-if"_L1) {
        m_model.append(event);
        if (m_model.rowCount() == 1)
            m_view->selectRow(0);
        return;
    }
    if (event.type != "what-if-finished"_L1)
        return;
    const QLocale locale;
    const auto number = [&](QLatin1StringView name) {
        return locale.toString(event.members.value(name).toInteger());
    };
    m_summary =
        event.members.value("changed"_L1).toInteger() == 0
            ? tr("The handler decides the same for all %1 messages.").arg(number("compared"_L1))
            : tr("The handler decides otherwise for %1 of %2 messages (errors: %3).")
                  .arg(number("changed"_L1), number("compared"_L1), number("failed"_L1));
    if (event.members.value("withoutCopy"_L1).toInteger() > 0) {
        m_summary += u'\n'
                     + tr("Messages without a copy: %1. Advanced Parameters > Memory keeps copies "
                          "from the next run on.")
                           .arg(number("withoutCopy"_L1));
    }
}

void WhatIfDialog::finish(const QString &text)
{
    m_stateLabel->setText(text);
    updateState();
}

void WhatIfDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_openButton->setEnabled(current.isValid());
    if (!current.isValid()) {
        m_then->clear();
        m_now->clear();
        return;
    }
    const QJsonObject &row = m_model.members(current.row());
    const auto shown = [&row](QLatin1StringView side) {
        return QString::fromUtf8(QJsonDocument(row.value(side).toObject()).toJson());
    };
    m_then->setPlainText(shown("old"_L1));
    m_now->setPlainText(shown("new"_L1));
}

void WhatIfDialog::openMessage()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT fileActivated(m_model.members(current.row()).value("file"_L1).toString());
}

void WhatIfDialog::updateState()
{
    m_againButton->setEnabled(m_document->activity() && !m_process.isRunning());
}

} // namespace Inlet::Ui
