// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QTabWidget>

namespace Inlet::Ui {

class Passwords;

/** The editor of the current activity: the tabs Inbound Emails, Scheduling and Expiration. */
class ActivityEditor final : public QTabWidget
{
    Q_OBJECT

public:
    ActivityEditor(Document::ProjectDocument *document, Passwords *passwords,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace Inlet::Ui
