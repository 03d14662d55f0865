// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/diagram/runtally.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;

namespace Inlet::Ui {

class DiagramView;

/** The diagram of the current activity: its outbound transitions, and while it runs what fires. */
class DiagramDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit DiagramDock(const Document::ProjectDocument *document, QWidget *parent = nullptr);

    /** Where the events of runs go. */
    [[nodiscard]] RunTally *tally() { return &m_tally; }

    /** Asks where to and saves the diagram as PNG or SVG. */
    [[nodiscard]] QAction *exportAction() const { return m_exportAction; }

Q_SIGNALS:
    /**
     * A person wants to see what makes a part of the diagram; @p path where it stands in the activity, as in the project
     * file: "label", "script", "processErrors", "expirations[1]".
     */
    void placeRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void askWhereToSave();
    void copyPicture() const;
    void goToTransition(const QString &name);

    const Document::ProjectDocument *m_document;
    RunTally m_tally;
    QStackedWidget *m_stack;
    DiagramView *m_view;
    QLabel *m_emptyLabel;
    QAction *m_exportAction;
    QAction *m_copyAction;
};

} // namespace Inlet::Ui
