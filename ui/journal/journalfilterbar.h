// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalcriteria.h"
#include "ui/journal/journalmodel.h"

#include <QToolBar>

class QComboBox;
class QLabel;

namespace Inlet::Ui {

/** The second row of the journal's filters: activity, transition, return code, and the one message that is followed. */
class JournalFilterBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit JournalFilterBar(JournalModel *journal, QWidget *parent = nullptr);

    /** Puts what is chosen into @p criteria. */
    void applyTo(JournalCriteria &criteria) const;

    /** Narrows the journal to the events with the number @p thread, those about the message called @p name. */
    void followMessage(quint64 thread, const QString &name);

    /** Nothing is chosen any more. */
    void reset();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox(const QString &objectName, QLabel *label);
    void fillLists();
    void retranslate();
    void showThread();

    JournalModel *m_journal;
    QLabel *m_activityLabel;
    QComboBox *m_activityBox;
    QLabel *m_transitionLabel;
    QComboBox *m_transitionBox;
    QLabel *m_codeLabel;
    QComboBox *m_codeBox;
    QAction *m_threadAction; ///< shows all messages again
    QAction *m_resetAction;
    quint64 m_thread = 0;
    QString m_threadName;
};

} // namespace Inlet::Ui
