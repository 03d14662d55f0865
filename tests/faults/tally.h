// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace Inlet::Faults {

/** Counts what was verified and keeps what was found wrong. */
class Tally
{
public:
    /** What is said about failures from here on. */
    void begin(const QString &kind, const QString &name);

    /** One verified statement; @p detail says more when it is wrong. */
    void verify(const QString &statement, bool isTrue, const QString &detail = {});

    void countRun() { ++m_kinds[m_kind].runs; }
    void countCase(bool wasFaultMet);

    [[nodiscard]] bool isClean() const { return m_failures.isEmpty(); }

    void print(QTextStream &out) const;

private:
    struct Kind
    {
        int cases = 0;
        int faults = 0; ///< cases whose fault came about
        int runs = 0;
        int failures = 0;
    };
    struct Statement
    {
        qint64 verified = 0;
        qint64 wrong = 0;
    };

    QString m_kind;
    QString m_name;
    QMap<QString, Kind> m_kinds;
    QMap<QString, Statement> m_statements;
    QStringList m_failures;
};

} // namespace Inlet::Faults
