// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ledger/messagecopies.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/run/runcontroller.h"

#include <QDockWidget>
#include <QTimer>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QToolBar;

namespace Inlet::Ui {

/**
 * What the runner remembers of the current activity's mailbox: messages handled, to be searched, read and exported.
 * Nothing is read while the pane is hidden.
 */
class LedgerDock final : public QDockWidget
{
    Q_OBJECT

public:
    /** Hidden at first. After a run of @p controller it reads again. Both must outlive this widget. */
    LedgerDock(Document::ProjectDocument *document, RunController *controller,
               QWidget *parent = nullptr);

    [[nodiscard]] LedgerModel *model() { return &m_model; }

    /** Shows @p file in place of the current activity's ledger, for as long as the pane lives. */
    void showLedger(const QString &file, const Ledger::MessageCopies &copies);

    /** Reads the ledger again, as after a run. */
    void refresh();

    /** Writes the rows shown to @p path; CSV when it ends so, else JSON Lines. */
    void exportTo(const QString &path);

Q_SIGNALS:
    /** The copy of a message in @p path is to be shown. */
    void fileActivated(const QString &path);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolBar *createToolBar();
    void createView();
    void retranslate();
    void followDocument();
    void find();
    void takeSearched();
    void askWhereToExport();
    void openMessage();
    void askWhatIf();
    void updateDetails();
    void showNote(const QString &text);
    [[nodiscard]] QString copyOf(const Ledger::LedgerEntry &entry) const;
    [[nodiscard]] std::optional<Ledger::LedgerEntry> currentEntry() const;
    [[nodiscard]] Ledger::LedgerFilter wantedFilter() const;

    Document::ProjectDocument *m_document;
    LedgerModel m_model;
    std::optional<Ledger::MessageCopies> m_copies;
    bool m_isFixed = false; ///< showLedger()
    bool m_isStale = true;
    QTableView *m_view;
    QPlainTextEdit *m_details;
    QLabel *m_note;
    QLabel *m_searchLabel;
    QLineEdit *m_searchEdit;
    QComboBox *m_codeBox;
    QComboBox *m_periodBox;
    QLabel *m_countLabel;
    QTimer m_findTimer;
    QAction *m_refreshAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_whatIfAction = nullptr;
};

} // namespace Inlet::Ui
