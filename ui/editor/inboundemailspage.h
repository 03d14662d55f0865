// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

namespace Inlet::Ui {

class Passwords;

/** The tab Inbound Emails of the activity editor: mailbox, script and options. */
class InboundEmailsPage final : public QWidget
{
    Q_OBJECT

public:
    InboundEmailsPage(Document::ProjectDocument *document, Passwords *passwords,
                      QWidget *parent = nullptr);

private:
    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
};

} // namespace Inlet::Ui
