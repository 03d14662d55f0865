// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/purpose.h"
#include "ui/script/scriptchecker.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/**
 * Checks a script while it is being written: shortly after the last change, in another process. A runner that is
 * missing or fails is told of only when a person asked for the check.
 */
class LiveCheck final : public QObject
{
    Q_OBJECT

public:
    /** From the last key to the check: a pause, not a gap between two letters. */
    static constexpr std::chrono::milliseconds Delay{300};

    explicit LiveCheck(Language::Purpose purpose, QObject *parent = nullptr);

    [[nodiscard]] ScriptChecker *checker() { return &m_checker; }

    /** The script has become @p lines; what an earlier check says no longer counts. */
    void setLines(const QStringList &lines);

    /** Checks at once and tells failures, too. */
    void checkNow();

Q_SIGNALS:
    /** @p requested: checkNow() asked for it. */
    void checked(const Inlet::Ui::ScriptProblems &problems, bool requested);
    void failed(const Inlet::Core::Error &error); ///< of checkNow() only

private:
    void check();

    Language::Purpose m_purpose;
    QStringList m_lines;
    ScriptChecker m_checker;
    QTimer m_timer;
    bool m_requested = false;
};

} // namespace Inlet::Ui
