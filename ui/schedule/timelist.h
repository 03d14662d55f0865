// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace Inlet::Ui {

/** A list of times of day that are edited in place, with buttons to add and remove. */
class TimeList final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeList(QWidget *parent = nullptr);

    /** Sorted, without repeats. */
    [[nodiscard]] QList<QTime> times() const;
    void setTimes(const QList<QTime> &times);

Q_SIGNALS:
    void changed();

private:
    void addTime(QTime time);
    void addAndEdit();
    void removeSelected();

    QListWidget *m_list;
    QToolButton *m_addButton;
    QToolButton *m_removeButton;
};

} // namespace Inlet::Ui
