// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/expirationmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace Inlet::Ui {

/** The tab Expiration of the activity editor: the table "Delayed events". */
class ExpirationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpirationPage(Document::ProjectDocument *document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createView();
    void createLayout();
    void retranslate();
    void updateEnabledState();
    void addExpiration();
    void removeExpiration();
    void showDetail();
    [[nodiscard]] int currentRow() const;

    Document::ProjectDocument *m_document;
    ExpirationModel m_model;
    QLabel *m_caption;
    QTableView *m_view;
    QAction *m_addAction;
    QAction *m_deleteAction;
    QAction *m_detailAction;
};

} // namespace Inlet::Ui
