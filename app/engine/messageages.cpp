// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messageages.h"

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

// Enough to hide the round trip, few enough that headers do not pile up before a slow host.
constexpr qsizetype AskedAtOnce = 100;

// In the words of the handlers, so that dates are read as everywhere. A trace field ends with its date after the last
// semicolon (RFC 5322 section 3.6.7).
QStringList dateScript()
{
    return {u"const trace = mailMessage.header('Received') || '';"_s,
            u"const received = parseDate(trace.slice(trace.lastIndexOf(';') + 1).trim());"_s,
            u"const date = received || mailMessage.date;"_s,
            u"if (date)"_s,
            u"    vars.time = date;"_s,
            u"return 4;"_s};
}

Handler::HandlerSettings readingDates(Handler::HandlerSettings settings)
{
    settings.script = dateScript();
    settings.taskVars = {};
    settings.instanceVars = {};
    return settings;
}

} // namespace

MessageAges::MessageAges(Pop3::Session *session, Handler::HandlerSettings settings,
                         const QDateTime &boundary, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(readingDates(std::move(settings)))
    , m_boundary(boundary)
{
    connect(&m_reader, &Handler::HandlerClient::ready, this, &MessageAges::askMore);
    connect(&m_reader, &Handler::HandlerClient::outcome, this, &MessageAges::take);
    connect(&m_reader, &Handler::HandlerClient::failed, this, &MessageAges::failed);
    connect(
        session, &Pop3::Session::headersReceived, this,
        [this](int number, const QByteArray &headers) {
            m_reader.submit({static_cast<quint64>(number), number, {}, Core::RawMessage(headers)});
        });
    connect(session, &Pop3::Session::headersRefused, this, &MessageAges::failed);
}

void MessageAges::start(const QList<int> &numbers)
{
    m_numbers = numbers;
    m_reader.start();
}

void MessageAges::askMore()
{
    if (m_known == m_numbers.size()) {
        Q_EMIT finished(m_older);
        return;
    }
    if (m_asked > m_known)
        return;
    const QList<int> next = m_numbers.mid(m_asked, AskedAtOnce);
    m_asked += next.size();
    m_session->retrieveHeaders(next);
}

void MessageAges::take(const Handler::HandlerOutcome &outcome)
{
    ++m_known;
    const QString text = outcome.vars.value("time"_L1).toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time < m_boundary)
        m_older.insert(static_cast<int>(outcome.ticket));
    askMore();
}

} // namespace Inlet::Engine
