// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicemailbox.h"

#include "practice/messagefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Inlet::Practice {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Practice::PracticeMailbox)
};

} // namespace

PracticeMailbox::PracticeMailbox(const QString &folder, bool deleteFiles)
    : m_folder(folder)
    , m_deleteFiles(deleteFiles)
{}

Result<void> PracticeMailbox::check() const
{
    const QDir folder(m_folder);
    // An empty path would mean the working directory.
    if (m_folder.isEmpty() || !folder.exists() || !folder.isReadable()) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr(
                "The practice folder \"%1\" does not exist or cannot be read. Create it and put "
                "messages as .eml files there, or name another one.")
                .arg(m_folder),
            {}};
    }
    return {};
}

bool PracticeMailbox::lock()
{
    if (m_locked)
        return false;
    m_locked = true;
    return true;
}

Result<QList<PracticeMessage>> PracticeMailbox::messages()
{
    if (const Result<void> checked = check(); !checked)
        return checked.error();
    QList<PracticeMessage> list;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        Known &known = m_known[path];
        if (known.message.uid.isEmpty() || known.modified != file.lastModified()
            || known.fileSize != file.size()) {
            const Result<PracticeMessage> message = examine(path, file.fileName());
            if (!message)
                return message.error();
            known = {file.lastModified(), file.size(), *message};
        }
        if (!m_deleted.contains(known.message.uid))
            list.append(known.message);
    }
    return list;
}

Result<PracticeMessage> PracticeMailbox::examine(const QString &path, const QString &name)
{
    MessageFile file(path);
    const auto unreadable = [&path, &file] {
        return Error{ErrorCode::Storage,
                     Texts::tr("The practice message \"%1\" cannot be read.").arg(path),
                     file.errorString()};
    };
    if (!file.open())
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The name makes copies of one message differ; the content makes a changed message a new one.
    hash.addData(name.toUtf8() + '\0');
    qint64 size = 0;
    for (QByteArray piece = file.read(); !piece.isEmpty(); piece = file.read()) {
        hash.addData(piece);
        size += piece.size();
    }
    if (file.hasError())
        return unreadable();
    return PracticeMessage{path, hash.result().toHex(), size};
}

bool PracticeMailbox::remove(const QList<PracticeMessage> &messages)
{
    bool complete = true;
    for (const PracticeMessage &message : messages) {
        if (!m_deleteFiles)
            m_deleted.insert(message.uid);
        else if (QFile::exists(message.path) && !QFile::remove(message.path))
            complete = false;
    }
    return complete;
}

} // namespace Inlet::Practice
