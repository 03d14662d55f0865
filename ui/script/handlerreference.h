// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/api.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace Inlet::Ui {

/** A window with the reference of handlers: contents that can be searched, and the page. */
class HandlerReference final : public QWidget
{
    Q_OBJECT

public:
    /**
     * Shows the reference at the entry @p id (all of it for an empty one) in the window that belongs to @p widget's,
     * so that it can be read beside a dialog, too.
     */
    static void open(QWidget *widget, const QString &id);

    explicit HandlerReference(QWidget *parent);

    void showEntry(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillContents();
    void filter(const QString &wanted);
    void showPage();
    void retranslate();
    QTreeWidgetItem *addEntry(QTreeWidgetItem *group, const Language::ApiEntry &entry);

    Language::Api m_api{Language::Purpose::Handler};
    QLineEdit *m_searchEdit;
    QLabel *m_nothingLabel;
    QTreeWidget *m_contents;
    QTextBrowser *m_page;
};

} // namespace Inlet::Ui
