// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Inlet::Ui {

/** The attachments of a message. They can be saved; they are never opened. */
class AttachmentsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsPage(QWidget *parent = nullptr);

    /** @p attachments: as `inlet-run show` prints them. */
    void setAttachments(const QJsonArray &attachments);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /** @p fileName: a safe suggestion; empty when the attachment has no name. */
    void saveRequested(const QString &part, const QString &fileName);
    void saveAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateEnabledState();

    QTreeWidget *m_table;
    QPushButton *m_saveButton;
    QPushButton *m_saveAllButton;
};

} // namespace Inlet::Ui
