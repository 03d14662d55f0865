// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the journal of the designer bears a long log: rows appended per second and the longest time the window did not
// answer meanwhile, then how long a change of the filter takes on all of them, and what the rows cost in memory.
#include "core/event.h"
#include "ui/journal/journaldock.h"
#include "ui/journal/journaltable.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The line of JSON that a runner writes as its event number @p index: three of four are about a message. */
QByteArray benchLine(int index)
{
    Core::Event event;
    event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).addMSecs(index);
    event.activity = index % 5 == 0 ? u"bounces"_s : u"orders"_s;
    event.task = u"6c1f2b1e"_s;
    event.pass = 1;
    const QString uid = u"0000%1.65f3a2"_s.arg(index / 4);
    if (index % 4 == 1) {
        event.type = Core::EventType::Message.toString();
        event.members = {{u"number"_s, index / 4},
                         {u"uid"_s, uid},
                         {u"size"_s, 5120},
                         {u"from"_s, u"customer%1@example.org"_s.arg(index % 977)},
                         {u"subject"_s, u"Order %1: forty chairs and a table"_s.arg(index)},
                         {u"returnCode"_s, 1 + index / 4 % 4},
                         {u"action"_s, u"delete"_s},
                         {u"transition"_s, u"ok"_s},
                         {u"error"_s, QJsonValue::Null},
                         {u"ms"_s, 2}};
    } else if (index % 4 == 2) {
        event.type = Core::EventType::Transition.toString();
        event.members = {{u"name"_s, u"ok"_s}, {u"uid"_s, uid}, {u"delivered"_s, true}};
    } else {
        event.type = Core::EventType::Log.toString();
        event.members = {{u"level"_s, index % 7 == 0 ? u"warning"_s : u"info"_s},
                         {u"text"_s, u"Ticket %1 was found in the subject"_s.arg(index)},
                         {u"uid"_s, uid}};
    }
    return event.toJsonLine();
}

/** The longest time between two turns of the event loop. */
class StallWatch
{
public:
    StallWatch()
    {
        m_timer.setInterval(1ms);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }

    void start()
    {
        m_longest = 0;
        m_clock.start();
        m_timer.start();
    }

    void note() { m_longest = std::max(m_longest, m_clock.restart()); }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

struct Pace
{
    double wall; ///< rows per second
    double cpu;  ///< microseconds of processor time per row, which other programs do not change
};

/** Feeds rows at a rate, as a process does whose output comes in pieces. */
Pace append(JournalModel *journal, const QList<QByteArray> &lines, int rows, int perSecond)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t cpu = std::clock();
    int sent = 0;
    while (sent < rows) {
        const qint64 due =
            perSecond > 0 ? std::min<qint64>(rows, clock.elapsed() * perSecond / 1000) : rows;
        // A pipe holds 64 KiB: some two hundred lines between two turns of the event loop.
        for (int piece = 0; piece < 200 && sent < due; ++piece, ++sent) {
            const QByteArray &line = lines.at(sent % lines.size());
            if (const auto event = Core::Event::fromJsonLine(line))
                journal->append(*event, line);
        }
        QCoreApplication::processEvents();
    }
    journal->flush();
    QCoreApplication::processEvents();
    return {static_cast<double>(rows) * 1000
                / static_cast<double>(std::max<qint64>(1, clock.elapsed())),
            static_cast<double>(std::clock() - cpu) * 1e6 / CLOCKS_PER_SEC / std::max(1, rows)};
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toLongLong() * 4096;
}

/** From the change to the last row found, with the window drawn. */
template <typename Change>
void measureFilter(const char *what, JournalDock *dock, const JournalFilter *filter, Change change)
{
    StallWatch watch;
    watch.start();
    QElapsedTimer clock;
    clock.start();
    change();
    watch.note();
    while (filter->isBusy())
        QCoreApplication::processEvents();
    const qint64 found = clock.elapsed();
    dock->repaint();
    watch.note();
    std::printf("| %-34s | %7lld ms | %7lld ms | %8d |\n", what, static_cast<long long>(found),
                static_cast<long long>(watch.longest()), filter->rowCount());
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rowsOption(u"rows"_s, u"Rows of the journal."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption rateOption(
        u"rate"_s, u"Rows per second while the stall is measured."_s, u"N"_s, u"50000"_s);
    parser.addOptions({rowsOption, rateOption});
    parser.process(application);
    const int rows = parser.value(rowsOption).toInt();
    const int rate = parser.value(rateOption).toInt();

    QList<QByteArray> lines;
    for (int index = 0; index < 100'000; ++index)
        lines += benchLine(index);
    JournalDock dock;
    dock.resize(1000, 300);
    dock.show();
    QCoreApplication::processEvents();
    JournalModel *journal = dock.journal();
    const qint64 before = residentBytes();

    StallWatch watch;
    watch.start();
    const int measured = std::min(rows, 5 * rate);
    const Pace paced = append(journal, lines, measured, rate);
    std::printf(
        "appended %d rows at %.0f rows/s (asked: %d), %.1f us of CPU each, longest stall %lld ms\n",
        measured, paced.wall, rate, paced.cpu, static_cast<long long>(watch.longest()));
    watch.start();
    const Pace free = append(journal, lines, rows - measured, 0);
    std::printf(
        "appended %d more rows as fast as it goes: %.0f rows/s, %.1f us of CPU each, longest stall %lld ms\n",
        rows - measured, free.wall, free.cpu, static_cast<long long>(watch.longest()));
    std::printf("%d rows cost %lld MB of memory\n\n", journal->rowCount(),
                static_cast<long long>((residentBytes() - before) / 1'000'000));

    const auto *filter = dock.findChild<JournalTable *>()->model();
    const auto *shown = qobject_cast<const JournalFilter *>(filter);
    auto *text = dock.findChild<QLineEdit *>(u"journalTextEdit"_s);
    auto *severity = dock.findChild<QComboBox *>(u"severityBox"_s);
    auto *view = dock.findChild<QComboBox *>(u"journalViewBox"_s);
    auto *code = dock.findChild<QComboBox *>(u"journalCodeBox"_s);
    std::printf("| filter of %d rows            | complete   | longest stall | rows |\n",
                journal->rowCount());
    measureFilter("warnings and errors", &dock, shown, [&] { severity->setCurrentIndex(2); });
    measureFilter("all again", &dock, shown, [&] { severity->setCurrentIndex(0); });
    measureFilter("text \"Ticket 4242\"", &dock, shown, [&] { text->setText(u"ticket 4242"_s); });
    measureFilter("text \"e\"", &dock, shown, [&] { text->setText(u"e"_s); });
    measureFilter("text nobody wrote", &dock, shown, [&] { text->setText(u"qqqq"_s); });
    measureFilter("no text", &dock, shown, [&] { text->clear(); });
    measureFilter("messages", &dock, shown, [&] { view->setCurrentIndex(1); });
    measureFilter("messages of code 3", &dock, shown, [&] {
        code->setCurrentIndex(3);
        Q_EMIT code->activated(3);
    });
    return 0;
}
