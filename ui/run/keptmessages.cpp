// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/keptmessages.h"

#include <QFile>
#include <QFileInfo>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

void KeptMessages::add(const Core::Event &event)
{
    const QString file = event.members.value("file"_L1).toString();
    // Named by another program: nothing outside the folder is ever removed.
    if (event.type != Core::EventType::Message || file.isEmpty() || folder().isEmpty()
        || QFileInfo(file).absolutePath() != QFileInfo(folder()).absoluteFilePath())
        return;
    m_files.enqueue(file);
    if (m_files.size() > MaxMessages)
        QFile::remove(m_files.dequeue());
}

} // namespace Inlet::Ui
