// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/samplefiles.h"

#include "core/savefile.h"
#include "storage/mbox.h"
#include "storage/samplesfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

using Core::Error;
using Core::ErrorCode;

namespace {

constexpr qsizetype LongestName = 60;

/** A name that every file system takes, made from a subject or a file's name; without suffix. */
QString plainName(const QString &proposal)
{
    QString name;
    for (const QChar c : proposal) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || (c == u'.' && !name.isEmpty()))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(LongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"message"_s : name;
}

/** Files below @p folder, relative to it, without symbolic links. */
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorCode::Storage,
            SampleFiles::tr("The message cannot be written to \"%1\". Check the permissions and "
                            "the space there.")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

Error notAdded(ErrorCode code, const QString &path, const QString &reason)
{
    return {
        code,
        SampleFiles::tr("\"%1\" cannot be added. %2").arg(QDir::toNativeSeparators(path), reason),
        {}};
}

Core::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return notAdded(ErrorCode::NotFound, path, SampleFiles::tr("It is a folder."));
    if (!file.open(QIODevice::ReadOnly))
        return notAdded(ErrorCode::NotFound, path, file.errorString());
    const QByteArray bytes = file.read(SampleFiles::MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return notAdded(ErrorCode::NotFound, path, file.errorString());
    if (bytes.size() > SampleFiles::MaxFileBytes) {
        return notAdded(ErrorCode::Storage, path,
                        SampleFiles::tr("It is larger than %1 MB, the most that is taken.")
                            .arg(SampleFiles::MaxFileBytes / (1024 * 1024)));
    }
    return bytes;
}

} // namespace

SampleFiles::SampleFiles(Document::ProjectDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{}

SampleFiles::~SampleFiles()
{
    removeAdded();
}

QString SampleFiles::folder()
{
    if (!m_document->fileName().isEmpty())
        return Storage::samplesFolder(m_document->fileName());
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    return m_temporary->path();
}

QString SampleFiles::find(const QString &file)
{
    return Storage::findSample(folder(), file);
}

QSet<QString> SampleFiles::used() const
{
    QSet<QString> names;
    for (const Model::Activity &activity : m_document->project().activities) {
        for (const Model::Sample &sample : activity.samples)
            names.insert(sample.file);
    }
    return names;
}

QString SampleFiles::uniqueName(const QString &proposal)
{
    // Some file systems take Ticket.eml and ticket.eml for one name; a removed sample may come back with undo.
    QSet<QString> taken;
    for (const QString &name : used() + m_added)
        taken.insert(name.toLower());
    const QString base = plainName(proposal);
    QString name = base + u".eml"_s;
    for (int number = 2;
         taken.contains(name.toLower()) || QFileInfo::exists(QDir(folder()).filePath(name));
         ++number)
        name = u"%1-%2.eml"_s.arg(base).arg(number);
    return name;
}

Core::Result<QString> SampleFiles::add(const QByteArray &message, const QString &proposal)
{
    const QDir target(folder());
    const QString name = uniqueName(proposal);
    QSaveFile file(target.filePath(name));
    if (!target.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly)
        || file.write(message) != message.size() || !Core::commitFile(file))
        return notWritten(file.fileName(), file.errorString());
    m_addedFolder = target.path();
    m_added.insert(name);
    return name;
}

Core::Result<QStringList> SampleFiles::addFile(const QString &path)
{
    const Core::Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const bool isMbox = Storage::isMbox(*bytes);
    const QList<QByteArray> messages =
        isMbox ? Storage::splitMbox(*bytes) : QList<QByteArray>{*bytes};
    if (messages.size() > MaxMessages) {
        return notAdded(ErrorCode::Storage, path,
                        tr("It holds %1 messages; at most %2 are taken from one file.")
                            .arg(messages.size())
                            .arg(MaxMessages));
    }
    const QString base = QFileInfo(path).completeBaseName();
    QStringList names;
    for (const QByteArray &message : messages) {
        const QString proposal =
            messages.size() > 1 ? u"%1-%2"_s.arg(base).arg(names.size() + 1) : base;
        const Core::Result<QString> name = add(message, proposal);
        if (!name)
            return name.error();
        names += *name;
    }
    return names;
}

Core::Result<QString> SampleFiles::keepCopy(const QString &path, const QString &proposal)
{
    const Core::Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return add(*bytes, proposal);
}

QStringList SampleFiles::unused()
{
    QStringList files = filesBelow(folder());
    files.removeIf([names = used()](const QString &file) { return names.contains(file); });
    return files;
}

Core::Result<void> SampleFiles::copyTo(const QString &projectFile)
{
    const QString from = folder();
    const QString to = Storage::samplesFolder(projectFile);
    if (from == to)
        return {};
    for (const QString &name : filesBelow(from)) {
        const QString target = QDir(to).filePath(name);
        QFile source(QDir(from).filePath(name));
        QSaveFile file(target);
        if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly))
            return notWritten(target, file.errorString());
        if (!source.open(QIODevice::ReadOnly))
            return notWritten(target, source.errorString());
        const QByteArray bytes = source.readAll();
        if (source.error() != QFileDevice::NoError)
            return notWritten(target, source.errorString());
        if (file.write(bytes) != bytes.size() || !Core::commitFile(file))
            return notWritten(target, file.errorString());
    }
    return {};
}

void SampleFiles::keep()
{
    const QString now = folder();
    if (!m_added.isEmpty() && m_addedFolder != now) {
        // They were copied; where they came from, no saved project has them.
        const QSet<QString> copies = m_added;
        removeAdded();
        m_addedFolder = now;
        m_added = copies;
    }
    m_added.subtract(used());
    if (!m_document->fileName().isEmpty())
        m_temporary.reset();
}

void SampleFiles::discard()
{
    removeAdded();
    m_temporary.reset();
}

void SampleFiles::removeAdded()
{
    const QDir folder(m_addedFolder);
    for (const QString &name : std::as_const(m_added))
        QFile::remove(folder.filePath(name));
    if (!m_added.isEmpty())
        QDir().rmdir(m_addedFolder); // only when nothing is left in it
    m_added.clear();
}

} // namespace Inlet::Ui
