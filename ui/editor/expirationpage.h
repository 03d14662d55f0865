// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

namespace Inlet::Ui {

/** The tab Expiration of the activity editor. */
class ExpirationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpirationPage(Document::ProjectDocument *document, QWidget *parent = nullptr);

private:
    Document::ProjectDocument *m_document;
};

} // namespace Inlet::Ui
