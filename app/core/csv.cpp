// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <algorithm>

namespace Inlet::Core {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(const QString &field)
{
    constexpr QStringView Starters(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !field.isEmpty() && Starters.contains(field.front());
}

bool wantsQuotes(const QString &field)
{
    constexpr QStringView Special(u",\"\r\n");
    return std::ranges::any_of(field, [Special](QChar c) { return Special.contains(c); });
}

QString written(const QString &field)
{
    QString text = startsFormula(field) ? u'\'' + field : field;
    if (!wantsQuotes(text))
        return text;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QByteArray csvRecord(const QStringList &fields)
{
    QStringList record;
    for (const QString &field : fields)
        record += written(field);
    return record.join(u',').toUtf8() + "\r\n";
}

} // namespace Inlet::Core
