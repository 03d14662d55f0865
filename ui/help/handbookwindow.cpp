// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbookwindow.h"

#include "ui/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolBar>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { UrlRole = Qt::UserRole, AnchorRole, TextRole };

constexpr QSize WindowSize(1080, 740); // pictures fit the page
constexpr int ContentsWidth = 270;
constexpr auto Scheme = "handbook"_L1;

QUrl urlOf(const QString &page, const QString &anchor)
{
    QUrl url;
    url.setScheme(Scheme);
    url.setPath(u'/' + page + u".md"_s);
    url.setFragment(anchor);
    return url;
}

/** As the names of the handbook's folders have it. */
QString language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.name().section(u'_', 0, 0);
}

/** A line that is seen on @p palette, be it light or dark. */
QColor lineColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a + 3 * b) / 4; };
    return {mixed(text.red(), base.red()), mixed(text.green(), base.green()),
            mixed(text.blue(), base.blue())};
}

QString pageOf(const QUrl &url)
{
    return url.fileName().chopped(3); // ".md"
}

/** Shows the pages of a handbook under addresses that their links are relative to. */
class HandbookBrowser final : public QTextBrowser
{
public:
    explicit HandbookBrowser(const Handbook *handbook)
        : m_handbook(handbook)
    {}

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::HtmlResource) {
            const HandbookPage *page = m_handbook->page(pageOf(name));
            return page ? page->html : QString();
        }
        // ../pictures/window.png, as it is written in a page
        return QTextBrowser::loadResource(
            type, QUrl(u"qrc:/inlet/handbook/pictures/"_s + name.fileName()));
    }

private:
    const Handbook *m_handbook;
};

} // namespace

void HandbookWindow::open(QWidget *widget, const QString &anchor)
{
    QWidget *window = widget->window();
    auto *handbook = window->findChild<HandbookWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!handbook)
        handbook = new HandbookWindow(window);
    handbook->showSection(anchor);
    handbook->show();
    handbook->raise();
    handbook->activateWindow();
}

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_handbook(language())
    , m_toolBar(new QToolBar)
    , m_backAction(new QAction(icon(u"go-previous"_s), {}, this))
    , m_forwardAction(new QAction(icon(u"go-next"_s), {}, this))
    , m_searchEdit(new QLineEdit)
    , m_nothingLabel(new QLabel)
    , m_contents(new QTreeWidget)
    , m_browser(new HandbookBrowser(&m_handbook))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handbookWindow"_s);
    createToolBar();
    createLayout();
    resize(WindowSize);
    retranslate();

    connect(m_searchEdit, &QLineEdit::textChanged, this, &HandbookWindow::filter);
    connect(
        m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
            if (item)
                m_browser->setSource(item->data(0, UrlRole).toUrl(), QTextDocument::HtmlResource);
        });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) {
        selectSection(source);
        markMatches();
    });
}

void HandbookWindow::showSection(const QString &anchor)
{
    m_searchEdit->clear();
    const Handbook::Place place = m_handbook.find(anchor);
    const HandbookPage &page = place ? *place.page : m_handbook.pages().constFirst();
    m_browser->setSource(urlOf(page.name, place ? anchor : QString()), QTextDocument::HtmlResource);
    m_browser->setFocus();
}

void HandbookWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_handbook = Handbook(language());
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        render();
    }
    QWidget::changeEvent(event);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_searchEdit->setFocus();
    else
        QWidget::keyPressEvent(event);
}

bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
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

void HandbookWindow::createToolBar()
{
    m_backAction->setObjectName(u"handbookBackAction"_s);
    m_backAction->setShortcuts(QKeySequence::Back);
    m_forwardAction->setObjectName(u"handbookForwardAction"_s);
    m_forwardAction->setShortcuts(QKeySequence::Forward);
    for (QAction *action : {m_backAction, m_forwardAction})
        action->setEnabled(false);
    m_toolBar->addActions({m_backAction, m_forwardAction});
    connect(m_backAction, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forwardAction, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_backAction, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forwardAction, &QAction::setEnabled);
}

void HandbookWindow::createLayout()
{
    m_searchEdit->setObjectName(u"handbookSearchEdit"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    m_nothingLabel->setTextFormat(Qt::PlainText);
    m_nothingLabel->setWordWrap(true);
    m_nothingLabel->setObjectName(u"handbookNothingLabel"_s);
    m_contents->setObjectName(u"handbookContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_browser->setObjectName(u"handbookPage"_s);
    m_browser->setOpenLinks(false); // links to the network go to the desktop's browser
    m_browser->document()->setDocumentMargin(12);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_searchEdit);
    leftLayout->addWidget(m_nothingLabel);
    leftLayout->addWidget(m_contents, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ContentsWidth, WindowSize.width() - ContentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_toolBar);
    layout->addWidget(splitter, 1);
}

void HandbookWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const HandbookPage &page : m_handbook.pages()) {
        QList<QTreeWidgetItem *> path; // the item of each level above
        for (const HandbookSection &section : page.sections) {
            while (path.size() >= section.level)
                path.removeLast();
            auto *item = path.isEmpty() ? new QTreeWidgetItem(m_contents)
                                        : new QTreeWidgetItem(path.constLast());
            item->setText(0, section.title);
            item->setToolTip(0, section.title);
            item->setData(0, UrlRole, urlOf(page.name, section.anchor));
            item->setData(0, AnchorRole, section.anchor);
            item->setData(0, TextRole, section.text);
            path.append(item);
        }
    }
    filter(m_searchEdit->text());
}

void HandbookWindow::filter(const QString &wanted)
{
    QTreeWidgetItem *first = nullptr;
    // Parents come before their children: hidden until one of those is shown.
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        const bool fits =
            (*item)->data(0, TextRole).toString().contains(wanted, Qt::CaseInsensitive);
        (*item)->setHidden(!wanted.isEmpty() && !fits);
        if (wanted.isEmpty() || !fits)
            continue;
        // A title says more than a mention in a text.
        const bool isTitle = (*item)->text(0).contains(wanted, Qt::CaseInsensitive);
        if (!first || (isTitle && !first->text(0).contains(wanted, Qt::CaseInsensitive)))
            first = *item;
        for (QTreeWidgetItem *parent = (*item)->parent(); parent; parent = parent->parent()) {
            parent->setHidden(false);
            parent->setExpanded(true);
        }
    }
    if (first)
        m_contents->setCurrentItem(first);
    m_nothingLabel->setVisible(!wanted.isEmpty() && !first);
    markMatches();
}

void HandbookWindow::follow(const QUrl &link)
{
    if (link.scheme() == Scheme)
        m_browser->setSource(link, QTextDocument::HtmlResource);
    else
        QDesktopServices::openUrl(link);
}

void HandbookWindow::selectSection(const QUrl &source)
{
    const QString anchor = source.fragment();
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        const QUrl url = (*item)->data(0, UrlRole).toUrl();
        if (url.path() != source.path() || (!anchor.isEmpty() && url.fragment() != anchor))
            continue;
        const QSignalBlocker blocker(m_contents); // the page is there already
        m_contents->setCurrentItem(*item);
        m_contents->scrollToItem(*item);
        return;
    }
}

void HandbookWindow::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (const QString wanted = m_searchEdit->text(); !wanted.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(palette().brush(QPalette::Highlight));
        format.setForeground(palette().brush(QPalette::HighlightedText));
        for (QTextCursor found = m_browser->document()->find(wanted); !found.isNull();
             found = m_browser->document()->find(wanted, found))
            marks.append({found, format});
    }
    m_browser->setExtraSelections(marks);
}

void HandbookWindow::render()
{
    const QPalette colours = palette();
    m_browser->document()->setDefaultStyleSheet(
        u"pre, code { font-family: monospace; } pre { background: %1; margin-left: 12px; white-space: pre-wrap; }"
        "table { border-collapse: collapse; border: 1px solid %2; margin-top: 6px; margin-bottom: 10px; } td, th { padding: 4px; border: 1px solid %2; }"
        "th { background: %1; } h1, h2, h3 { color: %3; } h4 { margin-bottom: 2px; } a { color: %4; }"
        ".note { background: %1; font-style: italic; }"_s.arg(
            colours.color(QPalette::AlternateBase).name(), lineColour(colours).name(),
            colours.color(QPalette::Text).name(), colours.color(QPalette::Link).name()));
    m_browser->reload();
    markMatches();
}

void HandbookWindow::retranslate()
{
    setWindowTitle(tr("Handbook - Inlet"));
    m_backAction->setText(tr("Back"));
    m_forwardAction->setText(tr("Forward"));
    m_toolBar->setWindowTitle(tr("Handbook"));
    m_searchEdit->setPlaceholderText(tr("Search"));
    m_searchEdit->setAccessibleName(tr("Search the handbook"));
    m_nothingLabel->setText(tr("Nothing in the handbook has this text."));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page"));
    fillContents();
    render();
}

} // namespace Inlet::Ui
