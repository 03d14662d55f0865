// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Inlet::Ui {

class TextPage;

/** The tree of parts of a message, and the decoded content of the selected one as text or as a hex dump. */
class StructurePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StructurePage(QWidget *parent = nullptr);

    /** @p structure: as `inlet-run show --structure` prints it; empty clears the page. */
    void setStructure(const QJsonObject &structure);

    /** Selects the part at @p path, if there is one. */
    void selectPart(const QString &path);

    /** Shows what `inlet-run show --part` prints of the selected part. */
    void showPart(const QJsonObject &part);
    /** Shows @p text in the place of a part. */
    void showNotice(const QString &text);

Q_SIGNALS:
    /** showPart() or showNotice() answers it. */
    void partRequested(const QString &path);
    void saveRequested(const QString &part, const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addNode(QTreeWidgetItem *parent, const QJsonObject &node);
    void showSelected();
    void retranslate();

    QTreeWidget *m_tree;
    QLabel *m_problemsLabel;
    TextPage *m_content;
    QPushButton *m_saveButton;
};

} // namespace Inlet::Ui
