// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/schedulingpage.h"

namespace Inlet::Ui {

SchedulingPage::SchedulingPage(Document::ProjectDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setEnabled(m_document->activity());
}

} // namespace Inlet::Ui
