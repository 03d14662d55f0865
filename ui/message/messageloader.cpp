// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messageloader.h"

#include "core/childprocess.h"
#include "ui/run/runnerprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

MessageLoader::MessageLoader(QObject *parent)
    : QObject(parent)
{}

MessageLoader::~MessageLoader()
{
    cancel();
}

void MessageLoader::load(const QString &file)
{
    cancel();
    m_file = file;
    QString program = m_program;
    if (program.isEmpty()) {
        const auto found = findRunner();
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        program = *found;
    }
    auto *process = new Core::ChildProcess(this);
    m_process = process;
    connect(process, &QProcess::finished, this, [this, process] { finish(process); });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(process);
    });
    process->start(program, {u"show"_s, u"--"_s, file});
}

void MessageLoader::cancel()
{
    QProcess *process = m_process;
    if (!process)
        return;
    m_process.clear();
    process->disconnect(this);
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void MessageLoader::finish(QProcess *process)
{
    m_process.clear();
    process->deleteLater();
    const QJsonDocument document = QJsonDocument::fromJson(process->readAllStandardOutput());
    if (process->error() != QProcess::FailedToStart && process->exitStatus() == QProcess::NormalExit
        && process->exitCode() == 0 && document.isObject()) {
        Q_EMIT loaded(document.object());
        return;
    }
    QString detail = QString::fromUtf8(process->readAllStandardError()).trimmed();
    if (detail.isEmpty())
        detail = process->errorString();
    Q_EMIT failed({Core::ErrorCode::Message,
                   tr("The message \"%1\" cannot be shown.").arg(QDir::toNativeSeparators(m_file)),
                   detail});
}

} // namespace Inlet::Ui
