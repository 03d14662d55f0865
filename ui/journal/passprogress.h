// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/passmeter.h"

#include <QElapsedTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Inlet::Ui {

/** How far a pass over a long journal is, how fast, and how long it will take; hidden while nothing takes long. */
class PassProgress final : public QWidget
{
    Q_OBJECT

public:
    /** A pass that is over before this is not worth a bar. */
    static constexpr std::chrono::milliseconds Patience{300};

    /** What a pass counts. */
    enum class Unit { Rows, Bytes };

    explicit PassProgress(QWidget *parent = nullptr);

    /** A pass begins; @p what it does, such as "Opening". */
    void start(const QString &what, Unit unit);

    void update(qint64 done, qint64 total);

    /** The pass is over or given up. */
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString paceText() const;

    QElapsedTimer m_clock;
    PassMeter m_meter;
    Unit m_unit = Unit::Rows;
    QLabel *m_whatLabel;
    QProgressBar *m_bar;
    QLabel *m_paceLabel;
    QToolButton *m_cancelButton;
};

} // namespace Inlet::Ui
