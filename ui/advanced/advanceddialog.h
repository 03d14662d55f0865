// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QDialog>

class QDialogButtonBox;
class QTabWidget;

namespace Inlet::Ui {

class AdvancedPage;
class Passwords;
class ProblemsBar;

/** The rarely touched parameters of the current activity. Works on a copy; OK makes one undo step of all changes. */
class AdvancedDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p passwords must outlive the dialog: it is where sign-ins are kept. */
    AdvancedDialog(Document::ProjectDocument *document, Passwords *passwords,
                   QWidget *parent = nullptr);

    /** Shows the page with the field of that object name and gives it the focus; nothing when there is none. */
    void showField(const QString &objectName);

    void accept() override;

Q_SIGNALS:
    /** The activity got another internal name by OK. */
    void renamed(const QString &from, const QString &to);

private:
    void addPage(AdvancedPage *page, const QString &title);
    void updateState();

    Document::ProjectDocument *m_document;
    QList<AdvancedPage *> m_pages;
    QTabWidget *m_tabs;
    ProblemsBar *m_problemsBar;
    QDialogButtonBox *m_buttons;
};

} // namespace Inlet::Ui
