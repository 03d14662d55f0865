// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/attachmentspage.h"

#include "ui/message/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PartRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;

} // namespace

AttachmentsPage::AttachmentsPage(QWidget *parent)
    : QWidget(parent)
    , m_table(createTable(u"attachmentsView"_s))
    , m_saveButton(new QPushButton)
    , m_saveAllButton(new QPushButton)
{
    m_saveButton->setObjectName(u"saveAttachmentButton"_s);
    m_saveAllButton->setObjectName(u"saveAllAttachmentsButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_saveAllButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_table, &QTreeWidget::currentItemChanged, this, &AttachmentsPage::updateEnabledState);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_table->currentItem())
            Q_EMIT saveRequested(item->data(0, PartRole).toString(),
                                 item->data(0, NameRole).toString());
    });
    connect(m_saveAllButton, &QPushButton::clicked, this, &AttachmentsPage::saveAllRequested);
    retranslate();
    updateEnabledState();
}

void AttachmentsPage::setAttachments(const QJsonArray &attachments)
{
    m_table->clear();
    for (const QJsonValue &attachment : attachments) {
        QStringList remarks;
        if (attachment["inline"_L1].toBool())
            remarks += tr("inline");
        if (attachment["damaged"_L1].toBool())
            remarks += tr("damaged");
        const QString name = attachment["filename"_L1].toString();
        QTreeWidgetItem *item =
            addRow(m_table, {name.isEmpty() ? tr("(no name)") : name,
                             attachment["contentType"_L1].toString(),
                             QLocale().formattedDataSize(attachment["size"_L1].toInteger()),
                             remarks.join(u", "_s), attachment["sha256"_L1].toString()});
        item->setData(0, PartRole, attachment["part"_L1].toString());
        item->setData(0, NameRole, name);
    }
    fitColumns(m_table);
    if (count() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    updateEnabledState();
}

int AttachmentsPage::count() const
{
    return m_table->topLevelItemCount();
}

void AttachmentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttachmentsPage::updateEnabledState()
{
    m_saveButton->setEnabled(m_table->currentItem());
    m_saveAllButton->setEnabled(count() > 0);
}

void AttachmentsPage::retranslate()
{
    m_table->setHeaderLabels({tr("File name"), tr("Content type"), tr("Size"), tr("Remarks"),
                              //: Name of a checksum; not translated in most languages
                              tr("SHA-256")});
    m_table->setAccessibleName(tr("Attachments"));
    m_saveButton->setText(tr("Save As..."));
    m_saveAllButton->setText(tr("Save All..."));
}

} // namespace Inlet::Ui
