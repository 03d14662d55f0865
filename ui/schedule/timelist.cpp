// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/timelist.h"

#include "ui/icons.h"
#include "ui/schedule/timeformat.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

class TimeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *editor = new QTimeEdit(parent);
        editor->setDisplayFormat(timeFormat());
        editor->setFrame(false);
        return editor;
    }

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return locale.toString(value.toTime(), timeFormat(locale));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The time field lets Enter through, and the wizard would take it for Next.
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                auto *editor = qobject_cast<QWidget *>(watched);
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }
};

QToolButton *createButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TimeList::TimeList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_addButton(createButton(u"addTimeButton"_s, u"list-add"_s, tr("Add")))
    , m_removeButton(createButton(u"removeTimeButton"_s, u"list-remove"_s, tr("Remove")))
{
    m_list->setObjectName(u"timeList"_s);
    m_list->setAccessibleName(tr("Selected hours"));
    m_list->setItemDelegate(new TimeDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_removeButton->setShortcut(QKeySequence::Delete);
    setFocusProxy(m_list);

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_addButton, &QToolButton::clicked, this, &TimeList::addAndEdit);
    connect(m_removeButton, &QToolButton::clicked, this, &TimeList::removeSelected);
    connect(m_list, &QListWidget::itemChanged, this, &TimeList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_removeButton->setEnabled(row >= 0); });
    m_removeButton->setEnabled(false);
}

QList<QTime> TimeList::times() const
{
    QList<QTime> times;
    for (int row = 0; row < m_list->count(); ++row)
        times.append(m_list->item(row)->data(Qt::EditRole).toTime());
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

void TimeList::setTimes(const QList<QTime> &times)
{
    m_list->clear();
    for (const QTime &time : times)
        addTime(time);
    Q_EMIT changed();
}

void TimeList::addTime(QTime time)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::EditRole, time);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void TimeList::addAndEdit()
{
    const QList<QTime> present = times();
    addTime(present.isEmpty() ? QTime(8, 0) : present.constLast().addSecs(3600));
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->editItem(m_list->currentItem());
    Q_EMIT changed();
}

void TimeList::removeSelected()
{
    delete m_list->takeItem(m_list->currentRow());
    Q_EMIT changed();
}

} // namespace Inlet::Ui

#include "timelist.moc"
