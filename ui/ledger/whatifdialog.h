// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/ledger/whatifmodel.h"
#include "ui/run/runnerprocess.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Inlet::Ui {

/**
 * Runs the current activity's handler, as it is being edited, over the copies of past messages, and shows those for
 * which it decides otherwise: then beside now. Nothing is deleted, delivered or remembered. Not modal, so that the
 * script can be changed and the question asked again.
 */
class WhatIfDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p document must outlive this dialog. */
    explicit WhatIfDialog(Document::ProjectDocument *document, QWidget *parent = nullptr);
    ~WhatIfDialog() override;

    /** Uses the ledger in @p folder in place of the user's. */
    void setStateFolder(const QString &folder) { m_stateFolder = folder; }

    [[nodiscard]] WhatIfModel *model() { return &m_model; }

    /** Asks now; what an earlier answer said is gone. */
    void ask();

Q_SIGNALS:
    /** The copy of a message in @p path is to be shown. */
    void fileActivated(const QString &path);

private:
    void receive(const Core::Event &event);
    void finish(const QString &text);
    void showCurrent();
    void openMessage();
    void updateState();

    Document::ProjectDocument *m_document;
    QString m_stateFolder;
    RunnerProcess m_process;
    WhatIfModel m_model;
    QStringList m_complaints;
    QString m_summary;
    QLabel *m_stateLabel;
    QTableView *m_view;
    QPlainTextEdit *m_then;
    QPlainTextEdit *m_now;
    QPushButton *m_againButton;
    QPushButton *m_openButton;
};

} // namespace Inlet::Ui
