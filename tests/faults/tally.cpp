// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tally.h"

namespace Inlet::Faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 52;
constexpr int NumberWidth = 10;

QString row(const QString &name, const QList<qint64> &numbers)
{
    QString line = name.leftJustified(NameWidth);
    for (const qint64 number : numbers)
        line += QString::number(number).rightJustified(NumberWidth);
    return line + u'\n';
}

} // namespace

void Tally::begin(const QString &kind, const QString &name)
{
    m_kind = kind;
    m_name = name;
}

void Tally::verify(const QString &statement, bool isTrue, const QString &detail)
{
    Statement &counted = m_statements[statement];
    ++counted.verified;
    if (isTrue)
        return;
    ++counted.wrong;
    ++m_kinds[m_kind].failures;
    m_failures.append(u"%1 / %2: not true: %3. %4"_s.arg(m_kind, m_name, statement, detail));
    QTextStream(stderr) << m_failures.last() << Qt::endl;
}

void Tally::countCase(bool wasFaultMet)
{
    Kind &kind = m_kinds[m_kind];
    ++kind.cases;
    kind.faults += wasFaultMet ? 1 : 0;
}

void Tally::print(QTextStream &out) const
{
    const auto header = [&out](const QString &name, const QStringList &columns) {
        out << u'\n' << name.leftJustified(NameWidth);
        for (const QString &column : columns)
            out << column.rightJustified(NumberWidth);
        out << u'\n';
    };
    header(u"fault"_s, {u"cases"_s, u"met"_s, u"runs"_s, u"failures"_s});
    Kind all;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        out << row(kind.key(), {kind->cases, kind->faults, kind->runs, kind->failures});
        all.cases += kind->cases;
        all.faults += kind->faults;
        all.runs += kind->runs;
        all.failures += kind->failures;
    }
    out << row(u"all"_s, {all.cases, all.faults, all.runs, all.failures});

    header(u"statement"_s, {u"verified"_s, u"wrong"_s});
    Statement sum;
    for (auto statement = m_statements.cbegin(); statement != m_statements.cend(); ++statement) {
        out << row(statement.key(), {statement->verified, statement->wrong});
        sum.verified += statement->verified;
        sum.wrong += statement->wrong;
    }
    out << row(u"all"_s, {sum.verified, sum.wrong});
    for (const QString &failure : m_failures)
        out << failure << u'\n';
    out.flush();
}

} // namespace Inlet::Faults
