// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Inlet::Ui {

class ProjectFiles;

/** The menu of the projects opened last. */
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(ProjectFiles *files, QWidget *parent = nullptr);

private:
    void fill();

    ProjectFiles *m_files;
};

} // namespace Inlet::Ui
