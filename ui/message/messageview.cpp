// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messageview.h"

#include "ui/message/attachmentspage.h"
#include "ui/message/decisionpage.h"
#include "ui/message/headerspage.h"
#include "ui/message/htmlpage.h"
#include "ui/message/sourceview.h"
#include "ui/message/structurepage.h"
#include "ui/message/tables.h"
#include "ui/message/textpage.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PartRole = Qt::UserRole;
constexpr int OffsetRole = Qt::UserRole + 1;
constexpr qsizetype MaxFieldCharacters = 500; // the form must not push the tabs out of sight

QString addresses(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &entry : list) {
        const QString name = entry["name"_L1].toString();
        const QString address = entry["address"_L1].toString();
        texts += name.isEmpty() ? address : u"%1 <%2>"_s.arg(name, address);
    }
    return texts.join(u", "_s);
}

void setField(QLabel *label, const QString &text)
{
    label->setText(text.size() > MaxFieldCharacters ? text.left(MaxFieldCharacters) + u'\u2026'
                                                    : text);
}

QString severityText(const QString &severity)
{
    return severity == "error"_L1 ? MessageView::tr("Error") : MessageView::tr("Warning");
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel)
    , m_tabs(new QTabWidget)
    , m_pagesButton(new QToolButton)
    , m_decision(new DecisionPage)
    , m_text(new TextPage(u"textView"_s))
    , m_html(new HtmlPage)
    , m_headers(new HeadersPage)
    , m_attachments(new AttachmentsPage)
    , m_structure(new StructurePage)
    , m_source(new SourceView)
    , m_problems(createTable(u"problemsView"_s))
{
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setWordWrap(true);
    m_notice->setFrameStyle(QFrame::StyledPanel);
    m_notice->setMargin(4);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_subject = addField(form, u"subjectLabel"_s);
    m_from = addField(form, u"fromLabel"_s);
    m_to = addField(form, u"toLabel"_s);
    m_date = addField(form, u"dateLabel"_s);

    m_tabs->setObjectName(u"messageTabs"_s);
    m_tabs->setElideMode(Qt::ElideNone);
    // In a narrow dock some tabs are out of sight: the menu beside them names them all.
    m_pagesButton->setObjectName(u"pagesButton"_s);
    m_pagesButton->setAutoRaise(true);
    m_pagesButton->setPopupMode(QToolButton::InstantPopup);
    m_pagesButton->setArrowType(Qt::DownArrow);
    auto *pages = new QMenu(m_pagesButton);
    m_pagesButton->setMenu(pages);
    m_tabs->setCornerWidget(m_pagesButton);
    connect(pages, &QMenu::aboutToShow, this, [this, pages] { fillPages(pages); });
    m_tabs->insertTab(DecisionTab, m_decision, {});
    m_tabs->insertTab(TextTab, m_text, {});
    m_tabs->insertTab(HtmlTab, m_html, {});
    m_tabs->insertTab(HeadersTab, m_headers, {});
    m_tabs->insertTab(AttachmentsTab, m_attachments, {});
    m_tabs->insertTab(StructureTab, m_structure, {});
    m_tabs->insertTab(ProblemsTab, m_problems, {});
    m_tabs->insertTab(SourceTab, m_source, {});

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);

    connectPages();
    retranslate();
    showNotice({});
}

QLabel *MessageView::addField(QFormLayout *form, const QString &name)
{
    auto *value = new QLabel;
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(new QLabel, value);
    return value;
}

void MessageView::connectPages()
{
    const auto sentence = [](const Core::Error &error) {
        return error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail;
    };
    connect(&m_loader, &MessageLoader::loaded, this, &MessageView::showContent);
    connect(&m_loader, &MessageLoader::failed, this,
            [this, sentence](const Core::Error &error) { showNotice(sentence(error)); });
    connect(m_structure, &StructurePage::partRequested, this,
            [this](const QString &path) { m_partLoader.loadPart(m_file, path); });
    connect(&m_partLoader, &MessageLoader::loaded, m_structure, &StructurePage::showPart);
    connect(
        &m_partLoader, &MessageLoader::failed, this,
        [this, sentence](const Core::Error &error) { m_structure->showNotice(sentence(error)); });
    connect(m_structure, &StructurePage::saveRequested, this, &MessageView::savePart);
    connect(m_attachments, &AttachmentsPage::saveRequested, this, &MessageView::savePart);
    connect(m_attachments, &AttachmentsPage::saveAllRequested, this, &MessageView::saveAttachments);
    connect(&m_saver, &MessageLoader::loaded, this, [this](const QJsonObject &answer) {
        const QJsonArray saved = answer.value("saved"_L1).toArray();
        const QString path = saved.isEmpty() ? QString() : saved.first()["path"_L1].toString();
        showNotice(saved.size() == 1
                       ? tr("Saved as \"%1\".").arg(QDir::toNativeSeparators(path))
                       : tr("%n file(s) saved in \"%1\".", nullptr, static_cast<int>(saved.size()))
                             .arg(QDir::toNativeSeparators(QFileInfo(path).path())));
    });
    connect(&m_saver, &MessageLoader::failed, this, [this](const Core::Error &error) {
        showNotice(tr("Saving failed. %1").arg(error.detail));
    });
    connect(m_problems, &QTreeWidget::itemActivated, this, &MessageView::goToProblem);
}

void MessageView::fillPages(QMenu *menu)
{
    menu->clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!m_tabs->isTabVisible(tab))
            continue;
        QAction *action = menu->addAction(m_tabs->tabText(tab));
        action->setCheckable(true);
        action->setChecked(tab == m_tabs->currentIndex());
        connect(action, &QAction::triggered, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
}

void MessageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageView::retranslate()
{
    const auto setLabel = [this](QLabel *value, const QString &text) {
        auto *form = static_cast<QFormLayout *>(layout()->itemAt(0)->layout());
        static_cast<QLabel *>(form->labelForField(value))->setText(text);
        value->setAccessibleName(text);
    };
    setLabel(m_subject, tr("Subject:"));
    setLabel(m_from, tr("From:"));
    setLabel(m_to, tr("To:"));
    setLabel(m_date, tr("Date:"));
    m_tabs->setAccessibleName(tr("Message"));
    m_pagesButton->setToolTip(tr("All pages of the message"));
    m_pagesButton->setAccessibleName(m_pagesButton->toolTip());
    m_tabs->setTabText(DecisionTab, tr("Decision"));
    m_tabs->setTabText(TextTab, tr("Text"));
    m_tabs->setTabText(HtmlTab, tr("HTML"));
    m_tabs->setTabText(HeadersTab, tr("Headers"));
    m_tabs->setTabText(StructureTab, tr("Structure"));
    m_tabs->setTabText(SourceTab, tr("Source"));
    m_text->setViewAccessibleName(tr("Text of the message"));
    m_problems->setHeaderLabels({tr("Severity"), tr("Part"), tr("Problem")});
    m_problems->setAccessibleName(tr("Problems of the message"));
    showCounts();
}

void MessageView::showMessage(const Core::Event &event, const QStringList &scriptLines)
{
    clearContent();
    showSummary(event);
    m_decision->showDecision(event, scriptLines);
    m_tabs->setTabVisible(DecisionTab, true);
    const QString file = event.members.value("file"_L1).toString();
    if (file.isEmpty() || !QFileInfo::exists(file)) {
        m_tabs->setCurrentIndex(DecisionTab);
        showNotice(tr(
            "The content of this message is not kept any more. Run the activity again to see it."));
        return;
    }
    readFile(file);
}

void MessageView::forgetDecision()
{
    if (!m_tabs->isTabVisible(DecisionTab))
        return;
    clearContent();
    m_decision->clear();
    showNotice({});
}

void MessageView::showFile(const QString &path)
{
    clearContent();
    m_decision->clear();
    m_tabs->setTabVisible(DecisionTab, false);
    readFile(path);
}

void MessageView::readFile(const QString &path)
{
    m_file = path;
    m_source->setFile(path);
    showNotice(tr("Reading the message..."));
    m_loader.load(path);
}

void MessageView::showSummary(const Core::Event &event)
{
    const QJsonObject &members = event.members;
    setField(m_subject, members.value("subject"_L1).toString());
    const QJsonValue from = members.value("from"_L1);
    setField(m_from, from.isArray() ? addresses(from.toArray()) : from.toString());
    setField(m_date, members.value("date"_L1).toString());
}

void MessageView::showContent(const QJsonObject &message)
{
    showNotice({});
    setField(m_subject, message.value("subject"_L1).toString());
    setField(m_from, addresses(message.value("from"_L1).toArray()));
    setField(m_to, addresses(message.value("to"_L1).toArray()));
    const QDateTime date = QDateTime::fromString(message.value("date"_L1).toString(), Qt::ISODate);
    m_date->setText(date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::LongFormat)
                                   : tr("none, or not a date"));
    const QString text = message.value("text"_L1).toString();
    const bool hasHtml = !message.value("html"_L1).toString().isEmpty();
    m_text->setText(text);
    m_tabs->setTabVisible(HtmlTab, hasHtml);
    m_html->setMessage(message);
    if (m_tabs->currentIndex() == TextTab && text.isEmpty() && hasHtml)
        m_tabs->setCurrentIndex(HtmlTab);
    m_headers->setHeaders(message.value("headers"_L1).toArray());
    m_attachments->setAttachments(message.value("attachments"_L1).toArray());
    m_structure->setStructure(message.value("structure"_L1).toObject());
    showProblems(message);
    showCounts();
}

void MessageView::showProblems(const QJsonObject &message)
{
    for (const QJsonValue &problem : message.value("problems"_L1).toArray()) {
        const QString part = problem["part"_L1].toString();
        QTreeWidgetItem *item =
            addRow(m_problems, {severityText(problem["severity"_L1].toString()),
                                //: A problem of the message as a whole, not of one part
                                part.isEmpty() ? tr("all") : part, problem["text"_L1].toString()});
        item->setData(0, PartRole, part);
        item->setData(0, OffsetRole, problem["offset"_L1].toInteger(-1));
    }
    for (const QJsonValue &part : message.value("skippedParts"_L1).toArray()) {
        const QString path = part["path"_L1].toString();
        addRow(m_problems, {tr("skipped"), path, tr("This part was skipped.")})
            ->setData(0, PartRole, path);
    }
    fitColumns(m_problems);
}

void MessageView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MessageView::clearContent()
{
    m_loader.cancel();
    m_partLoader.cancel();
    m_file.clear();
    for (QLabel *label : {m_subject, m_from, m_to, m_date})
        label->clear();
    m_text->setText({});
    m_html->setMessage({});
    m_headers->setHeaders({});
    m_attachments->setAttachments({});
    m_structure->setStructure({});
    m_source->setFile({});
    m_problems->clear();
    showCounts();
}

void MessageView::showCounts()
{
    const int attachments = m_attachments->count();
    const int problems = m_problems->topLevelItemCount();
    m_tabs->setTabText(AttachmentsTab, attachments > 0 ? tr("Attachments (%1)").arg(attachments)
                                                       : tr("Attachments"));
    m_tabs->setTabText(ProblemsTab,
                       problems > 0 ? tr("Problems (%1)").arg(problems) : tr("Problems"));
}

void MessageView::goToProblem()
{
    const QTreeWidgetItem *item = m_problems->currentItem();
    if (!item)
        return;
    const qint64 offset = item->data(0, OffsetRole).toLongLong();
    if (const QString part = item->data(0, PartRole).toString(); !part.isEmpty()) {
        m_structure->selectPart(part);
        m_tabs->setCurrentIndex(StructureTab);
    } else if (offset >= 0) {
        m_source->goToOffset(offset);
        m_tabs->setCurrentIndex(SourceTab);
    }
}

void MessageView::savePart(const QString &part, const QString &fileName)
{
    const QString suggestion = fileName.isEmpty() ? u"part-%1.bin"_s.arg(part) : fileName;
    const QString target = QFileDialog::getSaveFileName(this, tr("Save Part"), suggestion);
    if (!target.isEmpty())
        m_saver.savePart(m_file, part, target);
}

void MessageView::saveAttachments()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save All Attachments In"));
    if (!folder.isEmpty())
        m_saver.saveAttachments(m_file, folder);
}

} // namespace Inlet::Ui
