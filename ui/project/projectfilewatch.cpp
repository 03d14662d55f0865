// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/projectfilewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Inlet::Ui {

ProjectFileWatch::ProjectFileWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, &ProjectFileWatch::check);
    for (const auto signal :
         {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, signal, &m_timer, qOverload<>(&QTimer::start));
}

QByteArray ProjectFileWatch::fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void ProjectFileWatch::watch(const QString &path, const QByteArray &known)
{
    m_path = path;
    m_known = known;
    m_timer.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_path.isEmpty()) {
        // A file that is replaced by a new one of the same name is seen in its folder only.
        m_watcher.addPath(QFileInfo(m_path).absolutePath());
        follow();
    }
    check();
}

ProjectFileWatch::State ProjectFileWatch::state() const
{
    if (m_path.isEmpty())
        return State::Same;
    const QByteArray found = fingerprint(m_path);
    if (found.isEmpty())
        return State::Gone;
    return found == m_known ? State::Same : State::Changed;
}

void ProjectFileWatch::follow()
{
    if (m_watcher.files().isEmpty() && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void ProjectFileWatch::check()
{
    if (!m_path.isEmpty())
        follow();
    const State found = state();
    if (found == m_told)
        return;
    m_told = found;
    Q_EMIT stateChanged(found);
}

} // namespace Inlet::Ui
