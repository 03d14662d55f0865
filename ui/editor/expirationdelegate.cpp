// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/expirationdelegate.h"

#include "ui/editor/expirationmodel.h"
#include "ui/schedule/timeformat.h"
#include "ui/widgets/durationedit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QToolTip>

namespace Inlet::Ui {

QWidget *ExpirationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    switch (index.column()) {
    case ExpirationModel::TypeColumn: {
        auto *box = new QComboBox(parent);
        box->addItems(ExpirationModel::typeNames());
        // A choice is an answer: the cell need not be left before it counts.
        connect(box, &QComboBox::activated, this, &ExpirationDelegate::commitSender);
        return box;
    }
    case ExpirationModel::DelayColumn: {
        auto *edit = new DurationEdit(parent);
        edit->setFrame(false);
        return edit;
    }
    case ExpirationModel::DateColumn: {
        auto *edit = new QDateTimeEdit(parent);
        edit->setTimeSpec(
            Qt::UTC); // shows wall-clock time as it is; no clock change of this machine moves it
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dateFormat() + u' ' + timeFormat());
        edit->setFrame(false);
        return edit;
    }
    default: return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void ExpirationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(value.toInt());
    else if (auto *duration = qobject_cast<DurationEdit *>(editor))
        duration->setText(value.toString());
    else if (auto *date = qobject_cast<QDateTimeEdit *>(editor))
        date->setDateTime(value.toDateTime());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ExpirationDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else if (const auto *duration = qobject_cast<DurationEdit *>(editor))
        model->setData(index, duration->text(), Qt::EditRole);
    else if (const auto *date = qobject_cast<QDateTimeEdit *>(editor))
        model->setData(index, date->dateTime(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool ExpirationDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *duration = qobject_cast<DurationEdit *>(watched);
    if (duration && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (const auto typed = duration->duration(); !typed) {
                QToolTip::showText(duration->mapToGlobal(QPoint(0, duration->height())),
                                   typed.error().message.toHtmlEscaped(), duration);
                return true;
            }
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void ExpirationDelegate::commitSender()
{
    auto *editor = qobject_cast<QWidget *>(sender());
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

} // namespace Inlet::Ui
