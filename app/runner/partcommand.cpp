// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/partcommand.h"

#include "runner/messagefile.h"
#include "runner/partfiles.h"
#include "runner/projectloader.h"
#include "runner/showcommand.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

/** Of a part that is no text, this much is printed; all of it goes to a file. */
constexpr qsizetype PrintedBytes = 64 * 1024;

/** What an attachment without a name is called. */
QString nameOf(const QJsonObject &part)
{
    if (const QString name = part.value("filename"_L1).toString(); !name.isEmpty())
        return name;
    const bool isMessage = part.value("contentType"_L1).toString() == "message/rfc822"_L1;
    return u"part-"_s + part.value("path"_L1).toString() + (isMessage ? ".eml"_L1 : ".bin"_L1);
}

QJsonObject savedEntry(const Handler::MessagePart &part, const QString &path)
{
    return {
        {u"part"_s, part.info.value("path"_L1)}, {u"path"_s, path}, {u"size"_s, part.bytes.size()}};
}

} // namespace

PartCommand::PartCommand(ShowArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(LogFormat::JsonLines)
    , m_service(ShowCommand::parserSettings())
{}

void PartCommand::start()
{
    const Core::Result<Core::RawMessage> raw = readMessageFile(m_arguments.files.first());
    if (!raw) {
        fail(raw.error());
        return;
    }
    const QStringList paths = m_arguments.part ? QStringList{*m_arguments.part} : QStringList();
    m_service.parts(paths, *raw, this, [this](const Handler::PartsAnswer &answer) {
        if (const Core::Result<void> used = use(answer); !used) {
            fail(used.error());
            return;
        }
        m_printer.flush();
        Q_EMIT finished(0);
    });
}

Core::Result<void> PartCommand::use(const Handler::PartsAnswer &answer)
{
    const QString file = m_arguments.files.first();
    if (answer.error)
        return ShowCommand::cannotShow(file, *answer.error);
    if (!m_arguments.part)
        return saveAttachments(answer.parts);
    if (answer.parts.isEmpty()) {
        return Core::Error{Core::ErrorCode::InvalidData,
                           tr("The message \"%1\" has no part %2.").arg(file, *m_arguments.part),
                           {}};
    }
    const Handler::MessagePart &part = answer.parts.first();
    if (m_arguments.output.isEmpty()) {
        printPart(part);
        return {};
    }
    if (const Core::Result<void> saved = savePart(m_arguments.output, part.bytes); !saved)
        return saved.error();
    printSaved({savedEntry(part, m_arguments.output)});
    return {};
}

Core::Result<void> PartCommand::saveAttachments(const QList<Handler::MessagePart> &parts)
{
    Core::Result<AttachmentFolder> folder = AttachmentFolder::open(m_arguments.attachmentFolder);
    if (!folder)
        return folder.error();
    QJsonArray saved;
    for (const Handler::MessagePart &part : parts) {
        const Core::Result<QString> path = folder->save(nameOf(part.info), part.bytes);
        if (!path)
            return path.error();
        saved.append(savedEntry(part, *path));
    }
    printSaved(saved);
    return {};
}

void PartCommand::printPart(const Handler::MessagePart &part)
{
    QJsonObject shown = part.info;
    if (part.text)
        shown.insert(u"text"_s, *part.text);
    else
        shown.insert(u"base64"_s,
                     QString::fromLatin1(
                         part.bytes.first(std::min(part.bytes.size(), PrintedBytes)).toBase64()));
    shown.insert(u"file"_s, m_arguments.files.first());
    m_printer.printLine(QJsonDocument(shown).toJson(QJsonDocument::Compact));
}

void PartCommand::printSaved(const QJsonArray &saved)
{
    const QJsonObject line{{u"file"_s, m_arguments.files.first()}, {u"saved"_s, saved}};
    m_printer.printLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void PartCommand::fail(const Core::Error &error)
{
    complain(error);
    Q_EMIT finished(Core::exitStatus(error.code));
}

} // namespace Inlet::Runner
