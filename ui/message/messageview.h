// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "ui/message/messageloader.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace Inlet::Ui {

/**
 * One handled message: what the handler decided, and the message itself as text. HTML is shown as its source and
 * everything else as plain text, so that a hostile message can neither reach the network nor pose as the program.
 */
class MessageView final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    /**
     * Shows the message of a `message` event: its decision at once, its content as soon as it is read from the file
     * the event names. @p scriptLines: what the handler logged for it.
     */
    void showMessage(const Core::Event &event, const QStringList &scriptLines);

    /** Shows a saved message (.eml), which has no decision. */
    void showFile(const QString &path);

    [[nodiscard]] MessageLoader *loader() { return &m_loader; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { DecisionTab, TextTab, HtmlTab, HeadersTab, AttachmentsTab, ProblemsTab };

    QLabel *addField(QFormLayout *form, const QString &name);
    QTreeWidget *addTable(Tab tab, const QString &name);
    void readFile(const QString &path);
    void showSummary(const Core::Event &event);
    void showDecision(const Core::Event &event, const QStringList &scriptLines);
    void showContent(const QJsonObject &message);
    void showNotice(const QString &text);
    void clearContent();
    void retranslate();

    MessageLoader m_loader;
    QLabel *m_notice;
    QLabel *m_subject;
    QLabel *m_from;
    QLabel *m_to;
    QLabel *m_date;
    QTabWidget *m_tabs;
    QTreeWidget *m_decision;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    QTreeWidget *m_headers;
    QTreeWidget *m_attachments;
    QTreeWidget *m_problems;
};

} // namespace Inlet::Ui
