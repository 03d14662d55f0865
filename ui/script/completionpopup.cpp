// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/completionpopup.h"

#include "language/apihtml.h"

#include <QAbstractTableModel>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Language::Completion;

namespace {

constexpr int VisibleRows = 10;
constexpr int NameCharacters = 20;
constexpr int ListCharacters = 46;
constexpr int TextCharacters = 52;

} // namespace

/** Names and their types. */
class CompletionModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setList(const QList<Completion> &list)
    {
        beginResetModel();
        m_list = list;
        endResetModel();
    }
    [[nodiscard]] const Completion &at(int row) const { return m_list.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_list.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Completion &completion = m_list.at(index.row());
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? completion.name : completion.detail;
        if (role == Qt::FontRole && completion.kind == Completion::Kind::Keyword) {
            QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setBold(true);
            return font;
        }
        return {};
    }

private:
    QList<Completion> m_list;
};

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_model(new CompletionModel(this))
    , m_view(new QTreeView)
    , m_text(new QTextBrowser)
{
    setObjectName(u"completionPopup"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    // Drawn in the colour of the text: a shadow cannot be seen on dark paper.
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setFocusPolicy(Qt::NoFocus);

    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_view->setModel(m_model);
    m_view->setFont(font);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->header()->setStretchLastSection(true);
    const QFontMetrics metrics(font);
    m_view->setColumnWidth(0, NameCharacters * metrics.horizontalAdvance(u'm'));
    m_view->setFixedWidth(ListCharacters * metrics.horizontalAdvance(u'm'));
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFixedWidth(TextCharacters * fontMetrics().averageCharWidth() * 5 / 4);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    layout->addWidget(m_view);
    layout->addWidget(m_text);
    retranslate();

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompletionPopup::showCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::open(const QList<Completion> &list, const QRect &line)
{
    m_model->setList(list);
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    const int row = std::max(1, m_view->sizeHintForRow(0));
    setFixedHeight(
        row * std::clamp<int>(static_cast<int>(list.size()), VisibleRows / 2, VisibleRows)
        + 2 * frameWidth() + 2);
    adjustSize();
    place(line);
    show();
}

Completion CompletionPopup::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->at(index.row()) : Completion();
}

bool CompletionPopup::handleKey(const QKeyEvent *event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Up: step = -1; break;
    case Qt::Key_Down: step = 1; break;
    case Qt::Key_PageUp: step = -VisibleRows; break;
    case Qt::Key_PageDown: step = VisibleRows; break;
    default: return false;
    }
    const int row = std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void CompletionPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && isVisible())
        showCurrent();
    QFrame::changeEvent(event);
}

/** Below the line, or above it where the screen ends. */
void CompletionPopup::place(const QRect &line)
{
    const QRect available = parentWidget()->screen()->availableGeometry();
    QPoint corner = line.bottomLeft();
    if (corner.y() + height() > available.bottom() && line.top() - height() >= available.top())
        corner.setY(line.top() - height());
    corner.setX(std::clamp(corner.x(), available.left(),
                           std::max(available.left(), available.right() - width())));
    move(corner);
}

void CompletionPopup::showCurrent()
{
    const Completion completion = current();
    const bool isDescribed = !completion.entry.name.isEmpty();
    m_text->setVisible(isDescribed);
    m_text->setHtml(isDescribed ? Language::entryHtml(completion.entry) : QString());
    if (isVisible())
        adjustSize();
}

void CompletionPopup::retranslate()
{
    m_view->setAccessibleName(tr("Completions"));
    m_text->setAccessibleName(tr("Description"));
}

} // namespace Inlet::Ui
