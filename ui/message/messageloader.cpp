// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messageloader.h"

#include "core/childprocess.h"
#include "ui/run/runnerprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLocale>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TimeLimit = 20s;

} // namespace

MessageLoader::MessageLoader(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(TimeLimit);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        cancel();
        const double seconds = static_cast<double>(m_timer.interval()) / 1000;
        fail(tr("Reading it took longer than %1 s and was stopped.")
                 .arg(QLocale().toString(seconds)));
    });
}

MessageLoader::~MessageLoader()
{
    cancel();
}

void MessageLoader::load(const QString &file)
{
    start(file, {u"--structure"_s, u"--page"_s});
}

void MessageLoader::loadPart(const QString &file, const QString &part)
{
    start(file, {u"--part"_s, part});
}

void MessageLoader::savePart(const QString &file, const QString &part, const QString &target)
{
    start(file, {u"--part"_s, part, u"--output"_s, target});
}

void MessageLoader::saveAttachments(const QString &file, const QString &folder)
{
    start(file, {u"--save-attachments"_s, folder});
}

void MessageLoader::start(const QString &file, const QStringList &options)
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
    m_timer.start();
    process->start(program, QStringList{u"show"_s} + options + QStringList{u"--"_s, file});
}

void MessageLoader::cancel()
{
    m_timer.stop();
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
    m_timer.stop();
    m_process.clear();
    process->deleteLater();
    const QJsonDocument document = QJsonDocument::fromJson(process->readAllStandardOutput());
    if (process->error() != QProcess::FailedToStart && process->exitStatus() == QProcess::NormalExit
        && process->exitCode() == 0 && document.isObject()) {
        Q_EMIT loaded(document.object());
        return;
    }
    const QString detail = QString::fromUtf8(process->readAllStandardError()).trimmed();
    fail(detail.isEmpty() ? process->errorString() : detail);
}

void MessageLoader::fail(const QString &detail)
{
    Q_EMIT failed({Core::ErrorCode::Message,
                   tr("The message \"%1\" cannot be shown.").arg(QDir::toNativeSeparators(m_file)),
                   detail});
}

} // namespace Inlet::Ui
