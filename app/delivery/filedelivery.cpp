// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/filedelivery.h"

#include "core/privatefolder.h"
#include "core/savefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

FileDelivery::FileDelivery(const QString &directory, const QString &id,
                           const QByteArray &cloudEvent, QObject *parent)
    : Attempt(parent)
    , m_directory(directory)
    , m_id(id)
    , m_cloudEvent(cloudEvent)
{}

QString FileDelivery::filePath() const
{
    // Our ids are plain; any other text must not become a path.
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_-]{1,128}\\z"_s);
    QString name = m_id;
    if (!plain.match(m_id).hasMatch())
        name = QString::fromLatin1(
            QCryptographicHash::hash(m_id.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_directory + u'/' + name + ".json"_L1;
}

void FileDelivery::start()
{
    if (const auto made = Core::makePrivateFolder(m_directory); !made) {
        refuse(made.error().message, made.error().detail);
        return;
    }
    QSaveFile file(filePath());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(m_cloudEvent) == m_cloudEvent.size() && Core::commitFile(file);
    if (!written) {
        refuse(
            tr("The event file \"%1\" cannot be written. Check the permissions of its folder and "
               "the disk.")
                .arg(filePath()),
            file.errorString());
        return;
    }
    if (const auto synced = Core::syncFolder(m_directory); !synced) {
        refuse(synced.error().message, synced.error().detail);
        return;
    }
    Q_EMIT accepted();
}

void FileDelivery::refuse(const QString &message, const QString &detail)
{
    Q_EMIT refused({.error = {Core::ErrorCode::Delivery, message, detail}});
}

} // namespace Inlet::Delivery
