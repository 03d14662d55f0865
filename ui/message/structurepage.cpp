// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/structurepage.h"

#include "ui/message/shownbytes.h"
#include "ui/message/tables.h"
#include "ui/message/textpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NodeRole = Qt::UserRole; ///< members of the part, without its parts

QString problemTexts(const QJsonObject &node)
{
    QStringList texts;
    for (const QJsonValue &problem : node["problems"_L1].toArray())
        texts += problem["text"_L1].toString();
    return texts.join(u' ');
}

/** Multiparts are divided; there is nothing in them to be shown or saved. */
bool hasContent(const QJsonObject &node)
{
    return node["size"_L1].isDouble();
}

} // namespace

StructurePage::StructurePage(QWidget *parent)
    : QWidget(parent)
    , m_tree(createTable(u"structureView"_s))
    , m_problemsLabel(new QLabel)
    , m_content(new TextPage(u"partView"_s))
    , m_saveButton(new QPushButton)
{
    m_tree->setRootIsDecorated(true);
    m_problemsLabel->setObjectName(u"partProblemsLabel"_s);
    m_problemsLabel->setTextFormat(Qt::PlainText);
    m_problemsLabel->setWordWrap(true);
    m_problemsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_saveButton->setObjectName(u"savePartButton"_s);
    m_content->setWrapped(false);

    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->addWidget(m_problemsLabel);
    lowerLayout->addWidget(m_content, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(lower);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &StructurePage::showSelected);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        const QJsonObject node = m_tree->currentItem()->data(0, NodeRole).toJsonObject();
        Q_EMIT saveRequested(node["path"_L1].toString(), node["filename"_L1].toString());
    });
    retranslate();
    showSelected();
}

void StructurePage::setStructure(const QJsonObject &structure)
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    if (!structure.isEmpty())
        addNode(m_tree->invisibleRootItem(), structure);
    m_tree->expandAll();
    fitColumns(m_tree);
    showSelected();
}

void StructurePage::addNode(QTreeWidgetItem *parent, const QJsonObject &node)
{
    const QJsonArray problems = node["problems"_L1].toArray();
    const QString subject = node["message"_L1]["subject"_L1].toString();
    const QString name = node["filename"_L1].toString();
    const QString path = node["path"_L1].toString();
    auto *item = new QTreeWidgetItem(
        parent,
        boundedCells({path.isEmpty() ? tr("Message") : path, node["contentType"_L1].toString(),
                      name.isEmpty() ? subject : name,
                      hasContent(node) ? QLocale().formattedDataSize(node["size"_L1].toInteger())
                                       : QString(),
                      node["charset"_L1].toString(), node["transferEncoding"_L1].toString(),
                      problems.isEmpty() ? QString() : QString::number(problems.size())}));
    if (!problems.isEmpty()) {
        item->setIcon(0, style()->standardIcon(QStyle::SP_MessageBoxWarning));
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, problemTexts(node).left(1000).toHtmlEscaped());
    }
    QJsonObject kept = node;
    kept.remove(u"parts"_s);
    item->setData(0, NodeRole, kept);
    for (const QJsonValue &part : node["parts"_L1].toArray())
        addNode(item, part.toObject());
}

void StructurePage::selectPart(const QString &path)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, NodeRole).toJsonObject()["path"_L1].toString() == path) {
            m_tree->setCurrentItem(*item);
            m_tree->scrollToItem(*item);
            return;
        }
    }
}

void StructurePage::showSelected()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QJsonObject node = item ? item->data(0, NodeRole).toJsonObject() : QJsonObject();
    m_saveButton->setEnabled(hasContent(node));
    m_problemsLabel->setText(problemTexts(node).left(2000));
    m_problemsLabel->setVisible(!m_problemsLabel->text().isEmpty());
    if (hasContent(node)) {
        showNotice(tr("Reading the part..."));
        Q_EMIT partRequested(node["path"_L1].toString());
    } else {
        showNotice(item ? QString() : tr("Select a part to see what is in it."));
    }
}

void StructurePage::showPart(const QJsonObject &part)
{
    if (part.contains("text"_L1)) {
        m_content->setText(part["text"_L1].toString());
        return;
    }
    const QByteArray bytes = QByteArray::fromBase64(part["base64"_L1].toString().toLatin1());
    QString dump = hexDump(bytes);
    if (bytes.size() < part["size"_L1].toInteger()) {
        dump += tr("These are the first %1. Save the part to see all of it.")
                    .arg(QLocale().formattedDataSize(bytes.size()));
    }
    m_content->setText(dump);
}

void StructurePage::showNotice(const QString &text)
{
    m_content->setText(text);
}

void StructurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StructurePage::retranslate()
{
    m_tree->setHeaderLabels({tr("Part"), tr("Content type"), tr("Name or subject"), tr("Size"),
                             //: Name of a character encoding such as utf-8
                             tr("Charset"),
                             //: Transfer encoding such as base64
                             tr("Encoding"), tr("Problems")});
    m_tree->setAccessibleName(tr("Parts of the message"));
    m_content->setViewAccessibleName(tr("Content of the selected part"));
    m_saveButton->setText(tr("Save Part..."));
}

} // namespace Inlet::Ui
