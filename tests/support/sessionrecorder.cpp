// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionrecorder.h"

namespace Inlet::Test {

using namespace Qt::StringLiterals;
using Pop3::Session;

namespace {

QString codeOf(const Core::Error &error)
{
    return Core::eventCode(error.code);
}

} // namespace

SessionRecorder::SessionRecorder(Session *session)
    : QObject(session)
{
    connect(session, &Session::connected, this, [this](const Pop3::ConnectionInfo &info) {
        connection = info;
        events += info.encrypted ? u"connected tls"_s : u"connected clear"_s;
    });
    connect(session, &Session::authenticated, this, [this](const QString &, const QString &name) {
        mechanism = name;
        events += u"authenticated "_s + name;
    });
    connect(session, &Session::listed, this, [this](const Pop3::Listing &messages, qint64 bytes) {
        isListed = true;
        listed = messages;
        totalBytes = bytes;
        events += u"listed %1 %2"_s.arg(messages.size()).arg(bytes);
    });
    connect(session, &Session::messageData, this,
            [this](int number, QByteArrayView chunk) { received[number] += chunk; });
    connect(session, &Session::messageFinished, this, [this](int number) {
        received[number]; // an empty message has no data
        finished += number;
        events += u"finished %1"_s.arg(number);
    });
    connect(session, &Session::messageRefused, this, [this](int number, const Core::Error &error) {
        refused[number] = error;
        events += u"refused %1 %2"_s.arg(number).arg(codeOf(error));
    });
    connect(session, &Session::removed, this, [this](int number) {
        removed += number;
        events += u"removed %1"_s.arg(number);
    });
    connect(session, &Session::removeRefused, this, [this](int number, const Core::Error &error) {
        removeRefused[number] = error;
        events += u"remove-refused %1"_s.arg(number);
    });
    connect(session, &Session::resetFinished, this, [this] {
        ++resets;
        events += u"reset"_s;
    });
    connect(session, &Session::closed, this, [this](bool committed, const QString &detail) {
        closed = {committed, detail};
        events += committed ? u"closed committed"_s : u"closed"_s;
    });
    connect(session, &Session::failed, this, [this](const Core::Error &error) {
        failed = error;
        events += u"failed "_s + codeOf(error);
    });
    connect(session, &Session::transcript, this,
            [this](const QString &line) { transcript += line; });
}

QList<int> SessionRecorder::numbers() const
{
    QList<int> result;
    for (const Pop3::ListedMessage &message : listed)
        result += message.number;
    return result;
}

QString SessionRecorder::failure() const
{
    return failed ? failed->message + u" / "_s + failed->detail : QString();
}

} // namespace Inlet::Test
