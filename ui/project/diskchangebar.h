// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project/projectfilewatch.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Inlet::Ui {

/** A banner that says that another program changed the file of the open project; hidden while none did. */
class DiskChangeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DiskChangeBar(QWidget *parent = nullptr);

    /** @p isModified: the open project has unsaved changes, which reading the file again would drop. */
    void showState(const QString &path, ProjectFileWatch::State state, bool isModified);

Q_SIGNALS:
    void reloadRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_label;
    QPushButton *m_reloadButton;
    QPushButton *m_closeButton;
    QString m_path;
    ProjectFileWatch::State m_state = ProjectFileWatch::State::Same;
    bool m_isModified = false;
};

} // namespace Inlet::Ui
