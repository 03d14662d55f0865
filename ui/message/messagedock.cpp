// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messagedock.h"

#include <QEvent>

namespace Inlet::Ui {

MessageDock::MessageDock(QWidget *parent)
    : QDockWidget(tr("Message"), parent)
    , m_view(new MessageView)
{
    setObjectName(QStringLiteral("messageDock"));
    setWidget(m_view);
    hide();
}

void MessageDock::showMessage(const Core::Event &event, const QStringList &scriptLines)
{
    m_view->showMessage(event, scriptLines);
    show();
    raise();
}

void MessageDock::followMessage(const Core::Event &event, const QStringList &scriptLines)
{
    if (isVisible())
        m_view->showMessage(event, scriptLines);
}

void MessageDock::forgetDecision()
{
    m_view->forgetDecision();
}

void MessageDock::showFile(const QString &path)
{
    m_view->showFile(path);
    show();
    raise();
}

void MessageDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Message"));
    QDockWidget::changeEvent(event);
}

} // namespace Inlet::Ui
