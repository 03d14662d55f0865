// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/activityeditor.h"

#include "ui/editor/expirationpage.h"
#include "ui/editor/inboundemailspage.h"
#include "ui/editor/schedulingpage.h"

#include <QEvent>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
enum Tab { InboundEmailsTab, SchedulingTab, ExpirationTab };
} // namespace

ActivityEditor::ActivityEditor(Document::ProjectDocument *document, Passwords *passwords,
                               QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"activityEditor"_s);
    insertTab(InboundEmailsTab, new InboundEmailsPage(document, passwords), {});
    insertTab(SchedulingTab, new SchedulingPage(document), {});
    insertTab(ExpirationTab, new ExpirationPage(document), {});
    retranslate();
}

void ActivityEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void ActivityEditor::retranslate()
{
    setTabText(InboundEmailsTab, tr("Inbound Emails"));
    setTabText(SchedulingTab, tr("Scheduling"));
    setTabText(ExpirationTab, tr("Expiration"));
}

} // namespace Inlet::Ui
