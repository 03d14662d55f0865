// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/partfiles.h"

#include "core/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

Core::Error cannotWrite(const QString &path, const QString &reason)
{
    return {Core::ErrorCode::NotFound,
            QCoreApplication::translate("Inlet::Runner",
                                        "The file \"%1\" cannot be written. Check the name, the "
                                        "permissions of the folder and the space on the disk.")
                .arg(path),
            reason};
}

/** The parser has made names safe; it is not trusted with what is written where. */
QString checkedName(const QString &name)
{
    QString checked = name.trimmed();
    for (QChar &c : checked) {
        if (c == u'/' || c == u'\\' || c == u':' || !c.isPrint())
            c = u'_';
    }
    if (checked.startsWith(u'.'))
        checked[0] = u'_';
    return checked.isEmpty() ? u"attachment"_s : checked;
}

/** @p name with @p number before its extension; the first keeps its name. */
QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return u"%1 (%2)%3"_s.arg(name.first(end)).arg(number).arg(name.sliced(end));
}

} // namespace

Core::Result<void> savePart(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !Core::commitFile(file))
        return cannotWrite(path, file.errorString());
    return {};
}

Core::Result<AttachmentFolder> AttachmentFolder::open(const QString &path)
{
    if (!QDir().mkpath(path))
        return cannotWrite(path, {});
    return AttachmentFolder(path);
}

Core::Result<QString> AttachmentFolder::save(const QString &name, const QByteArray &bytes)
{
    const QString wanted = checkedName(name);
    for (int number = 1;; ++number) {
        const QString candidate = numbered(wanted, number);
        if (m_used.contains(candidate.toLower()))
            continue;
        m_used.insert(candidate.toLower());
        QFile file(QDir(m_path).filePath(candidate));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(file.fileName()) || QFileInfo(file.fileName()).isSymLink())
                continue;
            return cannotWrite(file.fileName(), file.errorString());
        }
        if (file.write(bytes) != bytes.size() || !file.flush()) {
            const QString reason = file.errorString();
            file.remove();
            return cannotWrite(file.fileName(), reason);
        }
        return file.fileName();
    }
}

} // namespace Inlet::Runner
