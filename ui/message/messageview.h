// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "ui/message/messageloader.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QMenu;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace Inlet::Ui {

class AttachmentsPage;
class DecisionPage;
class HeadersPage;
class HtmlPage;
class SourceView;
class StructurePage;
class TextPage;

/**
 * The inspector of one message: what the handler decided, the texts, header fields, attachments and parts, the bytes
 * as received and what is wrong with them. All of it is parsed by another process; what is shown of it can neither
 * reach the network nor pose as the program.
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

    /** Shows nothing any more where a decision was shown; a saved message stays. */
    void forgetDecision();

    /** Shows a saved message (.eml), which has no decision. */
    void showFile(const QString &path);

    [[nodiscard]] MessageLoader *loader() { return &m_loader; }
    /** Reads and saves single parts. */
    [[nodiscard]] MessageLoader *partLoader() { return &m_partLoader; }
    [[nodiscard]] MessageLoader *saver() { return &m_saver; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab {
        DecisionTab,
        TextTab,
        HtmlTab,
        HeadersTab,
        AttachmentsTab,
        StructureTab,
        ProblemsTab,
        SourceTab
    };

    QLabel *addField(QFormLayout *form, const QString &name);
    void connectPages();
    void fillPages(QMenu *menu);
    void readFile(const QString &path);
    void showSummary(const Core::Event &event);
    void showContent(const QJsonObject &message);
    void showProblems(const QJsonObject &message);
    void showNotice(const QString &text);
    void clearContent();
    void showCounts();
    void goToProblem();
    void savePart(const QString &part, const QString &fileName);
    void saveAttachments();
    void retranslate();

    MessageLoader m_loader;
    MessageLoader m_partLoader;
    MessageLoader m_saver;
    QString m_file; ///< of the message that is shown; empty when there is none
    QLabel *m_notice;
    QLabel *m_subject;
    QLabel *m_from;
    QLabel *m_to;
    QLabel *m_date;
    QTabWidget *m_tabs;
    QToolButton *m_pagesButton;
    DecisionPage *m_decision;
    TextPage *m_text;
    HtmlPage *m_html;
    HeadersPage *m_headers;
    AttachmentsPage *m_attachments;
    StructurePage *m_structure;
    SourceView *m_source;
    QTreeWidget *m_problems;
};

} // namespace Inlet::Ui
