// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/livecheck.h"

#include <utility>

namespace Inlet::Ui {

LiveCheck::LiveCheck(Language::Purpose purpose, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, &LiveCheck::check);
    connect(&m_checker, &ScriptChecker::checked, this, [this](const ScriptProblems &problems) {
        Q_EMIT checked(problems, std::exchange(m_requested, false));
    });
    connect(&m_checker, &ScriptChecker::failed, this, [this](const Core::Error &error) {
        if (std::exchange(m_requested, false))
            Q_EMIT failed(error);
    });
}

void LiveCheck::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_checker.abandon();
    m_timer.start();
}

void LiveCheck::checkNow()
{
    m_requested = true;
    check();
}

void LiveCheck::check()
{
    m_timer.stop();
    m_checker.check(m_purpose, m_lines);
}

} // namespace Inlet::Ui
