// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpusscore.h"
#include "message/mailmessage.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Inlet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SmallMessage = 20'000;
constexpr int Rounds = 10;

/** Small messages parsed and their subjects decoded per second, on one core. */
double smallMessagesPerSecond(const QString &folder)
{
    QList<QByteArray> messages;
    QDirIterator files(folder + u"/eml"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() < SmallMessage && file.open(QIODevice::ReadOnly))
            messages.append(file.readAll());
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype read = 0;
    for (int round = 0; round < Rounds; ++round) {
        for (const QByteArray &bytes : messages) {
            const Message::MailMessage message = Message::MailMessage::parse(bytes);
            read += message.subject().isNull() ? 1 : 1;
        }
    }
    return static_cast<double>(read) * 1000
           / static_cast<double>(std::max<qint64>(1, timer.elapsed()));
}

} // namespace

/** corpusreport [FOLDER]: prints how the message library scores on a corpus, what it gets wrong and how fast it is. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                    : Test::corpusFolder(QString::fromLatin1(INLET_SOURCE_DIR));
    const Test::CorpusScore score = Test::scoreCorpus(folder);
    if (score.files == 0) {
        out << "No corpus in \"" << folder << "\". Name its folder, or set INLET_CORPUS.\n";
        return 66;
    }
    for (const QString &miss : score.misses)
        out << miss << '\n';
    out << "fields " << score.fieldsRight << '/' << score.fields << ' '
        << QString::number(100.0 * score.fieldsRight / std::max(1, score.fields), 'f', 3)
        << " %, files " << score.filesRight << '/' << score.files << ", synthetic "
        << score.syntheticRight << '/' << score.syntheticFiles << ", failed recipients "
        << score.failedRecipientsFound << '/' << score.failedRecipients << ", slowest "
        << score.slowest.count() << " ms (" << score.slowestFile << "), "
        << qRound(smallMessagesPerSecond(folder)) << " small messages/s\n";
    return 0;
}
