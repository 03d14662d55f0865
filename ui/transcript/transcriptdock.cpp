// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptdock.h"

#include "ui/transcript/transcriptview.h"

#include <QEvent>

namespace Inlet::Ui {

TranscriptDock::TranscriptDock(QWidget *parent)
    : QDockWidget(parent)
    , m_view(new TranscriptView)
{
    setObjectName(QStringLiteral("transcriptDock"));
    setWidget(m_view);
    retranslate();
}

void TranscriptDock::showMoment(const QString &name, const QDateTime &time)
{
    show();
    raise();
    m_view->showMoment(name, time);
}

void TranscriptDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void TranscriptDock::retranslate()
{
    setWindowTitle(tr("Wire Transcript"));
}

} // namespace Inlet::Ui
