// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inboundemailspage.h"

#include "ui/editor/fieldbinding.h"

#include <QFormLayout>

namespace Inlet::Ui {

using Document::Field;

InboundEmailsPage::InboundEmailsPage(Document::ProjectDocument *document, Passwords *passwords,
                                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_passwords(passwords)
{
    auto *labelEdit = new QLineEdit;
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Label:"), labelEdit);
    bind(
        labelEdit, m_document, Field::Label,
        [](auto &activity) -> auto & { return activity.label; });
}

} // namespace Inlet::Ui
