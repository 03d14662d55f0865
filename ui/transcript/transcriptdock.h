// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Inlet::Ui {

class TranscriptView;

/** The wire transcripts of runs, behind the journal. */
class TranscriptDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit TranscriptDock(QWidget *parent = nullptr);

    [[nodiscard]] TranscriptView *view() { return m_view; }

    /** Comes to the front, at what the session of @p name said at @p time. */
    void showMoment(const QString &name, const QDateTime &time);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TranscriptView *m_view;
};

} // namespace Inlet::Ui
