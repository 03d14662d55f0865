// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/controlchannel.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>

#include <unistd.h>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

// A project of this size is refused as a file, too.
constexpr qsizetype LineLimit = 64 * 1024 * 1024;

// Of a line that is no command, in the complaint about it.
constexpr qsizetype ShownBytes = 60;

struct Word
{
    QByteArrayView text;
    ControlAction action;
};

constexpr std::array<Word, 5> Words{{{"stop", ControlAction::Stop},
                                     {"pause", ControlAction::Pause},
                                     {"resume", ControlAction::Resume},
                                     {"execute", ControlAction::Execute},
                                     {"restart", ControlAction::Restart}}};

} // namespace

ControlChannel::ControlChannel(QObject *parent)
    : QObject(parent)
    , m_notifier(std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ControlChannel::read);
}

ControlChannel::~ControlChannel() = default;

void ControlChannel::read()
{
    std::array<char, 64 * 1024> bytes;
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got <= 0 || m_buffer.size() > LineLimit) {
        m_notifier->setEnabled(false);
        if (!m_hasFirstLine)
            takeLine(std::exchange(m_buffer, {}));
        Q_EMIT stopRequested();
        return;
    }
    // A large project arrives in many pieces: only the new one can hold the first line end.
    const qsizetype searchFrom = m_buffer.size();
    m_buffer.append(bytes.data(), got);
    for (qsizetype end = m_buffer.indexOf('\n', searchFrom); end >= 0;
         end = m_buffer.indexOf('\n')) {
        QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        takeLine(line);
    }
}

void ControlChannel::takeLine(const QByteArray &line)
{
    if (!std::exchange(m_hasFirstLine, true)) {
        Q_EMIT firstLine(line);
        return;
    }
    const Core::Result<ControlCommand> command = parseCommand(line);
    if (!command)
        Q_EMIT misunderstood(command.error());
    else if (*command == ControlCommand())
        Q_EMIT stopRequested();
    else
        Q_EMIT commandReceived(*command);
}

Core::Result<ControlCommand> ControlChannel::parseCommand(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView name = QByteArrayView(line).first(space < 0 ? line.size() : space);
    const auto word = std::ranges::find(Words, name, &Word::text);
    if (word == Words.end()) {
        return Core::Error{
            Core::ErrorCode::Usage,
            QCoreApplication::translate("Inlet::Runner",
                                        "\"%1\" is not a command: stop, pause, resume, "
                                        "execute or restart is expected.")
                .arg(QString::fromUtf8(line.first(std::min(line.size(), ShownBytes)))),
            {}};
    }
    const QByteArray activity = space < 0 ? QByteArray() : line.sliced(space).trimmed();
    return ControlCommand{word->action, QString::fromUtf8(activity)};
}

Core::Result<ControlRequest> ControlChannel::parseRequest(const QByteArray &line)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    const QJsonObject object = document.object();
    const QString baseFolder = object.value("baseDirectory"_L1).toString();
    if (!object.value("project"_L1).isObject() || !QDir::isAbsolutePath(baseFolder)) {
        return Core::Error{
            Core::ErrorCode::Usage,
            QCoreApplication::translate(
                "Inlet::Runner", "The first line of standard input is not a JSON object with "
                                 "\"project\" and an absolute \"baseDirectory\"."),
            parseError.error == QJsonParseError::NoError ? QString() : parseError.errorString()};
    }
    ControlRequest request;
    request.project =
        QJsonDocument(object.value("project"_L1).toObject()).toJson(QJsonDocument::Compact);
    request.baseFolder = baseFolder;
    const QJsonObject passwords = object.value("passwords"_L1).toObject();
    for (auto it = passwords.begin(); it != passwords.end(); ++it)
        request.passwords.insert(it.key(), it.value().toString().toUtf8());
    return request;
}

} // namespace Inlet::Runner
