// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks inlet-run in every way and place, lets it recover, and counts what is true then.
#include "faults/cases.h"
#include "support/certificates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>

using namespace Inlet;
using namespace Inlet::Faults;
using namespace Qt::StringLiterals;

namespace {

/** @p count of the cases, spread evenly. */
QList<Case> sampleOf(const QList<Case> &cases, qsizetype count)
{
    QList<Case> sample;
    for (qsizetype i = 0; i < qMin(count, cases.size()); ++i)
        sample.append(cases.at((2 * i + 1) * cases.size() / (2 * qMin(count, cases.size()))));
    return sample;
}

void play(const QList<Case> &cases, Tally &tally)
{
    QElapsedTimer timer;
    timer.start();
    for (const Case &one : cases) {
        tally.begin(one.kind, one.name);
        FaultBox box(one.settings, tally);
        one.play(box);
        tally.countCase(box.isFaultMet);
    }
    QTextStream(stdout) << cases.size() << " times: " << cases.first().kind << ", "
                        << timer.elapsed() / 1000 << " s" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Breaks inlet-run in every way and place, lets it recover, and "
        "counts what is true then. Exit status 1: something is not."_s);
    parser.addHelpOption();
    const QCommandLineOption sample(u"sample"_s, u"At most N cases of each kind."_s, u"N"_s);
    const QCommandLineOption kind(u"kind"_s, u"Only kinds whose name contains TEXT; repeatable."_s,
                                  u"TEXT"_s);
    const QCommandLineOption one(u"case"_s, u"Only cases whose name contains TEXT."_s, u"TEXT"_s);
    const QCommandLineOption part(
        u"part"_s, u"Part I of N, for several sweeps beside each other."_s, u"I/N"_s);
    const QCommandLineOption list(u"list"_s, u"Prints how many cases there are of each kind."_s);
    parser.addOptions({sample, kind, one, part, list});
    parser.process(application);

    Tally tally;
    Test::Certificates certificates;
    const auto certificate = certificates.selfSigned(u"localhost"_s, Test::LoopbackNames);
    const QList<Case> all = sessionCases(tally) + lineCases(certificate, tally) + identityCases()
                            + systemCases(tally) + ledgerCases(tally);

    const QStringList wanted = parser.values(kind);
    const QStringList parts = parser.value(part).split(u'/');
    const int parallel = qMax(1, parts.value(1).toInt());
    QMap<QString, QList<Case>> kinds;
    // Counted within a kind: every process counts its own points, and a kind may get one more or less than elsewhere.
    QMap<QString, qsizetype> indexes;
    for (const Case &candidate : all) {
        const bool isWanted =
            wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &text) {
                return candidate.kind.contains(text);
            });
        if (isWanted && candidate.name.contains(parser.value(one))
            && indexes[candidate.kind]++ % parallel == parts.first().toInt() % parallel) {
            kinds[candidate.kind].append(candidate);
        }
    }
    for (const QList<Case> &cases : std::as_const(kinds)) {
        const QList<Case> chosen =
            parser.isSet(sample) ? sampleOf(cases, parser.value(sample).toInt()) : cases;
        if (parser.isSet(list))
            QTextStream(stdout) << chosen.size() << ' ' << cases.first().kind << Qt::endl;
        else
            play(chosen, tally);
    }
    QTextStream out(stdout);
    tally.print(out);
    return tally.isClean() ? 0 : 1;
}
