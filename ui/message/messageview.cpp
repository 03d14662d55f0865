// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messageview.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *createTextView(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(name);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

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

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

void fitColumns(QTreeWidget *table)
{
    for (int column = 0; column + 1 < table->columnCount(); ++column)
        table->resizeColumnToContents(column);
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel)
    , m_tabs(new QTabWidget)
    , m_text(createTextView(u"textView"_s))
    , m_html(createTextView(u"htmlView"_s))
{
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setTextFormat(Qt::PlainText);
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
    m_decision = addTable(DecisionTab, u"decisionView"_s);
    m_tabs->insertTab(TextTab, m_text, {});
    m_tabs->insertTab(HtmlTab, m_html, {});
    m_headers = addTable(HeadersTab, u"headersView"_s);
    m_attachments = addTable(AttachmentsTab, u"attachmentsView"_s);
    m_problems = addTable(ProblemsTab, u"problemsView"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);

    connect(&m_loader, &MessageLoader::loaded, this, &MessageView::showContent);
    connect(&m_loader, &MessageLoader::failed, this, [this](const Core::Error &error) {
        showNotice(error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail);
    });
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

QTreeWidget *MessageView::addTable(Tab tab, const QString &name)
{
    auto *table = new QTreeWidget;
    table->setObjectName(name);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setUniformRowHeights(true);
    m_tabs->insertTab(tab, table, {});
    return table;
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
    m_tabs->setTabText(DecisionTab, tr("Decision"));
    m_tabs->setTabText(TextTab, tr("Text"));
    m_tabs->setTabText(HtmlTab, tr("HTML Source"));
    m_tabs->setTabText(HeadersTab, tr("Headers"));
    m_tabs->setTabText(AttachmentsTab, tr("Attachments"));
    m_tabs->setTabText(ProblemsTab, tr("Problems"));
    m_decision->setHeaderLabels({tr("Item"), tr("Value")});
    m_headers->setHeaderLabels({tr("Name"), tr("Value")});
    m_attachments->setHeaderLabels({tr("File name"), tr("Content type"), tr("Size"), tr("Remarks"),
                                    //: Name of a checksum; not translated in most languages
                                    tr("SHA-256")});
    m_problems->setHeaderLabels({tr("Severity"), tr("Part"), tr("Problem")});
}

void MessageView::showMessage(const Core::Event &event, const QStringList &scriptLines)
{
    m_loader.cancel();
    clearContent();
    showSummary(event);
    showDecision(event, scriptLines);
    const QString file = event.members.value("file"_L1).toString();
    if (file.isEmpty() || !QFileInfo::exists(file)) {
        m_tabs->setCurrentIndex(DecisionTab);
        showNotice(tr(
            "The content of this message is not kept any more. Run the activity again to see it."));
        return;
    }
    readFile(file);
}

void MessageView::showFile(const QString &path)
{
    m_loader.cancel();
    clearContent();
    if (m_tabs->currentIndex() == DecisionTab)
        m_tabs->setCurrentIndex(TextTab);
    readFile(path);
}

void MessageView::readFile(const QString &path)
{
    showNotice(tr("Reading the message..."));
    m_loader.load(path);
}

void MessageView::showSummary(const Core::Event &event)
{
    const QJsonObject &members = event.members;
    m_subject->setText(members.value("subject"_L1).toString());
    const QJsonValue from = members.value("from"_L1);
    m_from->setText(from.isArray() ? addresses(from.toArray()) : from.toString());
    m_date->setText(members.value("date"_L1).toString());
}

void MessageView::showDecision(const Core::Event &event, const QStringList &scriptLines)
{
    const QJsonObject &members = event.members;
    const auto add = [this](const QString &item, const QString &value) {
        return new QTreeWidgetItem(m_decision, {item, value});
    };
    const QJsonValue code = members.value("returnCode"_L1);
    add(tr("Return code"), code.isDouble() ? QString::number(code.toInt()) : tr("none"));
    add(tr("Action"), members.value("action"_L1).toString() == "delete"_L1
                          ? tr("Deleted from the server")
                          : tr("Left on the server"));
    const QString transition = members.value("transition"_L1).toString();
    add(tr("Transition"), transition.isEmpty() ? tr("none") : transition);
    if (const QJsonObject error = members.value("error"_L1).toObject(); !error.isEmpty()) {
        const int line = error.value("line"_L1).toInt();
        const QString text = error.value("text"_L1).toString();
        add(tr("Error"),
            line > 0 ? tr("%1 (script line %2)").arg(text, QString::number(line)) : text);
    }
    const QJsonObject vars = members.value("vars"_L1).toObject();
    for (auto variable = vars.constBegin(); variable != vars.constEnd(); ++variable)
        add(u"vars."_s + variable.key(), valueText(variable.value()));
    for (const QString &line : scriptLines)
        add(tr("Script log"), line);
    add(tr("Handling time"),
        tr("%1 ms").arg(QLocale().toString(members.value("ms"_L1).toDouble(), 'f', 1)));
    add(tr("Number in mailbox"), QString::number(members.value("number"_L1).toInteger()));
    add(tr("UID"), members.value("uid"_L1).toString());
    add(tr("Size"), QLocale().formattedDataSize(members.value("size"_L1).toInteger()));
    fitColumns(m_decision);
}

void MessageView::showContent(const QJsonObject &message)
{
    showNotice({});
    m_subject->setText(message.value("subject"_L1).toString());
    m_from->setText(addresses(message.value("from"_L1).toArray()));
    m_to->setText(addresses(message.value("to"_L1).toArray()));
    const QDateTime date = QDateTime::fromString(message.value("date"_L1).toString(), Qt::ISODate);
    m_date->setText(date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::LongFormat)
                                   : tr("none, or not a date"));
    m_text->setPlainText(message.value("text"_L1).toString());
    m_html->setPlainText(message.value("html"_L1).toString());
    for (const QJsonValue &header : message.value("headers"_L1).toArray())
        new QTreeWidgetItem(m_headers,
                            {header["name"_L1].toString(), header["value"_L1].toString()});
    for (const QJsonValue &attachment : message.value("attachments"_L1).toArray()) {
        QStringList remarks;
        if (attachment["inline"_L1].toBool())
            remarks += tr("inline");
        if (attachment["damaged"_L1].toBool())
            remarks += tr("damaged");
        new QTreeWidgetItem(m_attachments,
                            {attachment["filename"_L1].toString(),
                             attachment["contentType"_L1].toString(),
                             QLocale().formattedDataSize(attachment["size"_L1].toInteger()),
                             remarks.join(u", "_s), attachment["sha256"_L1].toString()});
    }
    for (const QJsonValue &problem : message.value("problems"_L1).toArray()) {
        new QTreeWidgetItem(m_problems,
                            {problem["severity"_L1].toString(), problem["part"_L1].toString(),
                             problem["text"_L1].toString()});
    }
    for (const QJsonValue &part : message.value("skippedParts"_L1).toArray())
        new QTreeWidgetItem(m_problems,
                            {tr("skipped"), valueText(part), tr("This part was skipped.")});
    for (QTreeWidget *table : {m_headers, m_attachments, m_problems})
        fitColumns(table);
    m_tabs->setTabText(AttachmentsTab,
                       tr("Attachments (%1)").arg(m_attachments->topLevelItemCount()));
    m_tabs->setTabText(ProblemsTab, tr("Problems (%1)").arg(m_problems->topLevelItemCount()));
}

void MessageView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MessageView::clearContent()
{
    for (QLabel *label : {m_subject, m_from, m_to, m_date})
        label->clear();
    for (QTreeWidget *table : {m_decision, m_headers, m_attachments, m_problems})
        table->clear();
    for (QPlainTextEdit *view : {m_text, m_html})
        view->clear();
    m_tabs->setTabText(AttachmentsTab, tr("Attachments"));
    m_tabs->setTabText(ProblemsTab, tr("Problems"));
}

} // namespace Inlet::Ui
