// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message/messageview.h"

#include <QDockWidget>

namespace Inlet::Ui {

/** The message viewer beside the journal; it comes up when a message is shown. */
class MessageDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit MessageDock(QWidget *parent = nullptr);

    /** See MessageView::showMessage(). */
    void showMessage(const Core::Event &event, const QStringList &scriptLines);

    /** The same where the pane is in view already; otherwise it stays away. */
    void followMessage(const Core::Event &event, const QStringList &scriptLines);

    /** See MessageView::forgetDecision(). */
    void forgetDecision();

    /** See MessageView::showFile(). */
    void showFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    MessageView *m_view;
};

} // namespace Inlet::Ui
