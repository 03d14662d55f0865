// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/decisionbatch.h"

#include <chrono>

namespace Inlet::Engine {

using namespace std::chrono_literals;

namespace {

// People follow the messages live, and DELE waits for the commit.
constexpr auto LongestWait = 100ms;
constexpr qsizetype LargestBatch = 512;
constexpr qint64 MostRawBytes = 16 * 1024 * 1024;

} // namespace

DecisionBatch::DecisionBatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DecisionBatch::due);
}

void DecisionBatch::add(const DecidedMessage &decided)
{
    m_decided.append(decided);
    if (decided.raw)
        m_rawBytes += decided.raw->size();
    if (m_decided.size() >= LargestBatch || m_rawBytes >= MostRawBytes)
        Q_EMIT due();
    else if (!m_timer.isActive())
        m_timer.start(LongestWait);
}

void DecisionBatch::hurry()
{
    if (!m_decided.isEmpty() && m_timer.intervalAsDuration() != 0ms)
        m_timer.start(0ms);
}

QList<DecidedMessage> DecisionBatch::take()
{
    m_timer.stop();
    m_timer.setInterval(LongestWait);
    m_rawBytes = 0;
    return std::exchange(m_decided, {});
}

} // namespace Inlet::Engine
