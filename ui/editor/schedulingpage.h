// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

namespace Inlet::Ui {

/** The tab Scheduling of the activity editor. */
class SchedulingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulingPage(Document::ProjectDocument *document, QWidget *parent = nullptr);

private:
    Document::ProjectDocument *m_document;
};

} // namespace Inlet::Ui
