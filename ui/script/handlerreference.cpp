// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/handlerreference.h"

#include "language/apihtml.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, TextRole };

constexpr QSize WindowSize(900, 640);
constexpr int ContentsWidth = 260;

} // namespace

void HandlerReference::open(QWidget *widget, const QString &id)
{
    QWidget *window = widget->window();
    auto *reference = window->findChild<HandlerReference *>({}, Qt::FindDirectChildrenOnly);
    if (!reference)
        reference = new HandlerReference(window);
    reference->showEntry(id);
    reference->show();
    reference->raise();
    reference->activateWindow();
}

HandlerReference::HandlerReference(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_searchEdit(new QLineEdit)
    , m_nothingLabel(new QLabel)
    , m_contents(new QTreeWidget)
    , m_page(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handlerReference"_s);
    m_searchEdit->setObjectName(u"referenceSearchEdit"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    m_nothingLabel->setObjectName(u"referenceNothingLabel"_s);
    m_nothingLabel->setTextFormat(Qt::PlainText);
    m_nothingLabel->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setObjectName(u"referenceContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_page->setObjectName(u"referencePage"_s);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_searchEdit);
    leftLayout->addWidget(m_nothingLabel);
    leftLayout->addWidget(m_contents);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ContentsWidth, WindowSize.width() - ContentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(WindowSize);
    retranslate();

    connect(m_searchEdit, &QLineEdit::textChanged, this, &HandlerReference::filter);
    connect(m_contents, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) {
                if (item)
                    m_page->scrollToAnchor(item->data(0, IdRole).toString());
            });
}

void HandlerReference::showEntry(const QString &id)
{
    m_searchEdit->clear();
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if (!id.isEmpty() && (*item)->data(0, IdRole).toString() == id) {
            m_contents->setCurrentItem(*item);
            m_contents->scrollToItem(*item);
            // Also when it was current before and the page was scrolled away.
            m_page->scrollToAnchor(id);
            return;
        }
    }
    m_searchEdit->setFocus();
}

void HandlerReference::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showPage();
    QWidget::changeEvent(event);
}

void HandlerReference::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_searchEdit->setFocus();
    else
        QWidget::keyPressEvent(event);
}

bool HandlerReference::eventFilter(QObject *watched, QEvent *event)
{
    // From the search into what it has found.
    if (watched == m_searchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_contents->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QTreeWidgetItem *HandlerReference::addEntry(QTreeWidgetItem *group, const Language::ApiEntry &entry)
{
    auto *item = new QTreeWidgetItem(group, {entry.isFunction ? entry.name + u"()"_s : entry.name});
    item->setData(0, IdRole, entry.id());
    item->setData(0, TextRole, entry.id() + u' ' + entry.text);
    item->setToolTip(0, entry.text);
    return item;
}

void HandlerReference::fillContents()
{
    m_contents->clear();
    const struct
    {
        QString title;
        bool builtIn;
    } chapters[]{{tr("Inlet"), false}, {tr("JavaScript"), true}};
    for (const auto &chapter : chapters) {
        auto *top = new QTreeWidgetItem(m_contents, {chapter.title});
        auto *globals = new QTreeWidgetItem(top, {tr("Globals")});
        for (const Language::ApiEntry &entry : m_api.globals()) {
            if (entry.isBuiltIn == chapter.builtIn)
                addEntry(globals, entry);
        }
        for (const Language::ApiType &type : m_api.types()) {
            if (type.isBuiltIn != chapter.builtIn)
                continue;
            auto *group = new QTreeWidgetItem(top, {type.name});
            group->setData(0, IdRole, type.name);
            group->setData(0, TextRole, QString(type.name + u' ' + type.text));
            for (const Language::ApiEntry &entry : type.members)
                addEntry(group, entry);
        }
        top->setExpanded(!chapter.builtIn);
    }
    filter(m_searchEdit->text());
}

void HandlerReference::filter(const QString &wanted)
{
    QTreeWidgetItem *first = nullptr;
    // Parents come before their children: hidden until one of those is shown.
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        const bool fits =
            (*item)->data(0, TextRole).toString().contains(wanted, Qt::CaseInsensitive);
        (*item)->setHidden(!wanted.isEmpty() && !fits);
        if (wanted.isEmpty() || !fits)
            continue;
        // The name says more than a mention in a text.
        const bool isNamed = (*item)->text(0).startsWith(wanted, Qt::CaseInsensitive);
        if (!first || (isNamed && !first->text(0).startsWith(wanted, Qt::CaseInsensitive)))
            first = *item;
        for (QTreeWidgetItem *parent = (*item)->parent(); parent; parent = parent->parent()) {
            parent->setHidden(false);
            parent->setExpanded(true);
        }
    }
    if (first)
        m_contents->setCurrentItem(first);
    m_nothingLabel->setVisible(!wanted.isEmpty() && !first);
}

void HandlerReference::showPage()
{
    const QPalette colours = palette();
    m_page->document()->setDefaultStyleSheet(
        u"pre, code { font-family: monospace; } pre { background: %1; margin-left: 16px; white-space: pre-wrap; }"
        "h3 { color: %2; } h4 { margin-bottom: 2px; }"_s.arg(
            colours.color(QPalette::AlternateBase).name(), colours.color(QPalette::Link).name()));
    m_page->setHtml(Language::referenceHtml(m_api));
    if (const QTreeWidgetItem *item = m_contents->currentItem())
        m_page->scrollToAnchor(item->data(0, IdRole).toString());
}

void HandlerReference::retranslate()
{
    setWindowTitle(tr("Handler Reference - Inlet"));
    m_searchEdit->setPlaceholderText(tr("Search"));
    m_searchEdit->setAccessibleName(tr("Search the reference"));
    m_nothingLabel->setText(tr("Nothing in the reference has this text."));
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Reference"));
    m_api = Language::Api(Language::Purpose::Handler);
    fillContents();
    showPage();
}

} // namespace Inlet::Ui
