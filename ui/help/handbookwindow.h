// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/handbook.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolBar;
class QTreeWidget;
class QUrl;

namespace Inlet::Ui {

/** A window with the handbook: contents that can be searched, the page, and the way back. */
class HandbookWindow final : public QWidget
{
    Q_OBJECT

public:
    /**
     * Shows the handbook at @p anchor (from its beginning for an empty one) in the window that belongs to @p widget's,
     * so that it can be read beside a dialog, too.
     */
    static void open(QWidget *widget, const QString &anchor);

    explicit HandbookWindow(QWidget *parent);

    void showSection(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createToolBar();
    void createLayout();
    void fillContents();
    void filter(const QString &wanted);
    void follow(const QUrl &link);
    void selectSection(const QUrl &source);
    void markMatches();
    void render();
    void retranslate();

    Handbook m_handbook;
    QToolBar *m_toolBar;
    QAction *m_backAction;
    QAction *m_forwardAction;
    QLineEdit *m_searchEdit;
    QLabel *m_nothingLabel;
    QTreeWidget *m_contents;
    QTextBrowser *m_browser;
};

} // namespace Inlet::Ui
