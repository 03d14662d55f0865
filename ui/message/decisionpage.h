// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Inlet::Ui {

/** What the handler decided about a message: its code, transition and variables, what it logged, how long it took. */
class DecisionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPage(QWidget *parent = nullptr);

    /** @p event is a `message` event, @p scriptLines what the handler logged for it. */
    void showDecision(const Core::Event &event, const QStringList &scriptLines);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTreeWidget *m_summary;
    QLabel *m_variablesLabel;
    QTreeWidget *m_variables;
    QLabel *m_logLabel;
    QTreeWidget *m_log;
};

} // namespace Inlet::Ui
