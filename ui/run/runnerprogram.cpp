// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runnerprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

Core::Result<QString> findRunner()
{
    const QString name = u"inlet-run"_s;
    const QString beside = QCoreApplication::applicationDirPath();
    QString path = QStandardPaths::findExecutable(name, {beside});
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name);
    if (!path.isEmpty())
        return path;
    return Core::Error{
        Core::ErrorCode::Internal,
        QCoreApplication::translate(
            "Inlet::Ui::RunController",
            "The runner \"%1\" is neither in \"%2\" nor on the PATH. Install Inlet again.")
            .arg(name, QDir::toNativeSeparators(beside)),
        {}};
}

} // namespace Inlet::Ui
