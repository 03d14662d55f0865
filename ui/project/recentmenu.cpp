// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/recentmenu.h"

#include "ui/project/projectfiles.h"

#include <QDir>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(ProjectFiles *files, QWidget *parent)
    : QMenu(parent)
    , m_files(files)
{
    setObjectName(u"recentMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(files, &ProjectFiles::recentFilesChanged, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = m_files->recentFiles();
    for (const QString &path : paths) {
        QAction *action = addAction(QDir::toNativeSeparators(path).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, path] { m_files->openPath(path); });
    }
    if (!paths.isEmpty()) {
        addSeparator();
        connect(addAction(tr("&Clear List")), &QAction::triggered, this,
                [this] { m_files->clearRecentFiles(); });
    }
    setEnabled(!paths.isEmpty());
}

} // namespace Inlet::Ui
