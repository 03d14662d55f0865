// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/expirationpage.h"

namespace Inlet::Ui {

ExpirationPage::ExpirationPage(Document::ProjectDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setEnabled(m_document->activity());
}

} // namespace Inlet::Ui
