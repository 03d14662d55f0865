// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/headerspage.h"

#include "ui/message/tables.h"
#include "ui/message/textpage.h"

#include <QCheckBox>
#include <QEvent>
#include <QJsonObject>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

HeadersPage::HeadersPage(QWidget *parent)
    : QWidget(parent)
    , m_table(createTable(u"headersView"_s))
    , m_raw(new TextPage(u"rawHeadersView"_s))
    , m_rawCheckBox(new QCheckBox)
{
    m_rawCheckBox->setObjectName(u"rawHeadersCheckBox"_s);
    auto *pages = new QStackedWidget;
    pages->addWidget(m_table);
    pages->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(pages, 1);
    layout->addWidget(m_rawCheckBox);
    connect(m_rawCheckBox, &QCheckBox::toggled, pages, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void HeadersPage::setHeaders(const QJsonArray &headers)
{
    m_table->clear();
    QString raw;
    for (const QJsonValue &header : headers) {
        const QString name = header["name"_L1].toString();
        addRow(m_table, {name, header["value"_L1].toString()});
        raw += name + u':' + header["raw"_L1].toString() + u'\n';
    }
    m_raw->setText(raw.replace("\r\n"_L1, "\n"_L1));
    fitColumns(m_table);
}

void HeadersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadersPage::retranslate()
{
    m_table->setHeaderLabels({tr("Name"), tr("Value")});
    m_table->setAccessibleName(tr("Header fields"));
    m_raw->setViewAccessibleName(tr("Header fields as received"));
    m_rawCheckBox->setText(tr("Show the fields as received"));
}

} // namespace Inlet::Ui
