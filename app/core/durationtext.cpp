// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durationtext.h"

#include <QStringList>

#include <array>
#include <optional>

namespace Inlet::Core {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

enum class Unit { Years, Months, Days, Hours, Minutes, Seconds };

struct UnitName
{
    Unit unit;
    QStringView text; ///< lower case; the first name of a unit is the one that is written
};

constexpr std::array englishNames{
    UnitName{Unit::Years, u"y"},   UnitName{Unit::Days, u"d"},      UnitName{Unit::Hours, u"h"},
    UnitName{Unit::Minutes, u"m"}, UnitName{Unit::Minutes, u"min"}, UnitName{Unit::Seconds, u"s"},
};
constexpr std::array frenchNames{
    UnitName{Unit::Years, u"a"},   UnitName{Unit::Months, u"m"},   UnitName{Unit::Days, u"j"},
    UnitName{Unit::Hours, u"h"},   UnitName{Unit::Minutes, u"mn"}, UnitName{Unit::Minutes, u"min"},
    UnitName{Unit::Seconds, u"s"},
};
constexpr std::array germanNames{
    UnitName{Unit::Years, u"J"},   UnitName{Unit::Days, u"T"},      UnitName{Unit::Hours, u"h"},
    UnitName{Unit::Hours, u"Std"}, UnitName{Unit::Minutes, u"min"}, UnitName{Unit::Minutes, u"m"},
    UnitName{Unit::Seconds, u"s"},
};
constexpr std::array koreanNames{
    UnitName{Unit::Years, u"년"},   UnitName{Unit::Days, u"일"},    UnitName{Unit::Hours, u"시간"},
    UnitName{Unit::Minutes, u"분"}, UnitName{Unit::Seconds, u"초"},
};
constexpr std::array japaneseNames{
    UnitName{Unit::Years, u"年"},   UnitName{Unit::Days, u"日"},    UnitName{Unit::Hours, u"時間"},
    UnitName{Unit::Minutes, u"分"}, UnitName{Unit::Seconds, u"秒"},
};

struct UnitNames
{
    const UnitName *first;
    const UnitName *last;

    const UnitName *begin() const { return first; }
    const UnitName *end() const { return last; }
};

template <std::size_t Size>
constexpr UnitNames all(const std::array<UnitName, Size> &names)
{
    return {names.data(), names.data() + Size};
}

UnitNames namesOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::French: return all(frenchNames);
    case QLocale::German: return all(germanNames);
    case QLocale::Korean: return all(koreanNames);
    case QLocale::Japanese: return all(japaneseNames);
    default: return all(englishNames);
    }
}

std::optional<Unit> unitNamed(UnitNames names, QStringView text)
{
    for (const UnitName &name : names) {
        if (name.text.compare(text, Qt::CaseInsensitive) == 0)
            return name.unit;
    }
    return std::nullopt;
}

// Korean and Japanese keyboards are switched to Latin letters as often as not, and those letters are free there.
std::optional<Unit> unitFor(QLocale::Language language, QStringView text)
{
    if (const auto unit = unitNamed(namesOf(language), text))
        return unit;
    if (language == QLocale::Korean || language == QLocale::Japanese)
        return unitNamed(all(englishNames), text);
    return std::nullopt;
}

QString writtenName(UnitNames names, Unit unit)
{
    for (const UnitName &name : names) {
        if (name.unit == unit)
            return name.text.toString();
    }
    Q_UNREACHABLE();
}

/** What a bare number means behind a number with @p unit: "1 h 30". */
std::optional<Unit> nextSmaller(Unit unit)
{
    switch (unit) {
    case Unit::Years: return Unit::Days;
    case Unit::Days: return Unit::Hours;
    case Unit::Hours: return Unit::Minutes;
    case Unit::Minutes: return Unit::Seconds;
    case Unit::Months:
    case Unit::Seconds: break;
    }
    return std::nullopt;
}

struct Part
{
    QString whole;    ///< ASCII digits
    QString fraction; ///< ASCII digits, without the point
    QString unit;     ///< as typed; empty for a bare number

    QString text() const
    {
        return whole + (fraction.isEmpty() ? QString() : u'.' + fraction) + unit;
    }
};

/** Cuts "1 h 30" into numbers with their units. nullopt when something stands where a number should be. */
std::optional<QList<Part>> split(const QString &text)
{
    QList<Part> parts;
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < text.size() && text.at(at).isSpace())
            ++at;
    };
    const auto takeDigits = [&] {
        QString digits;
        for (; at < text.size() && text.at(at).isDigit(); ++at)
            digits += QString::number(text.at(at).digitValue());
        return digits;
    };
    for (skipSpace(); at < text.size(); skipSpace()) {
        Part part;
        part.whole = takeDigits();
        if (part.whole.isEmpty())
            return std::nullopt;
        if (at + 1 < text.size() && (text.at(at) == u'.' || text.at(at) == u',')
            && text.at(at + 1).isDigit()) {
            ++at;
            part.fraction = takeDigits();
        }
        skipSpace();
        for (; at < text.size() && text.at(at).isLetter(); ++at)
            part.unit += text.at(at);
        parts.append(part);
    }
    return parts;
}

milliseconds lengthOf(Unit unit)
{
    switch (unit) {
    case Unit::Hours: return hours(1);
    case Unit::Minutes: return minutes(1);
    default: return seconds(1);
    }
}

// As long as the longest duration a project file can hold.
constexpr qint64 MaxYears = 9999;
constexpr qint64 MaxDays = MaxYears * 366;
constexpr milliseconds MaxElapsed = hours(24 * MaxDays);

} // namespace

DurationText::DurationText(const QLocale &locale)
    : m_locale(locale)
{}

Result<Duration> DurationText::parse(QStringView text) const
{
    const auto refused = [](const QString &message) {
        return Error{ErrorCode::InvalidData, message, {}};
    };

    // Compatibility composition turns full-width digits and decomposed Hangul into what the tables hold.
    const QString typed = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (typed.isEmpty())
        return refused(
            tr("A duration is needed, such as \"%1\".").arg(format({.minutes = minutes(30)})));
    if (typed.startsWith(u'-'))
        return refused(tr("\"%1\" is negative. A duration goes forward only.").arg(typed));
    if (const auto iso = Duration::fromIso8601(typed.toUpper()))
        return iso->normalized();

    const auto parts = split(typed);
    if (!parts) {
        return refused(tr("\"%1\" is not a duration. Enter numbers with units, such as \"%2\".")
                           .arg(typed, format({.hours = hours(1), .minutes = minutes(30)})));
    }

    const UnitNames names = namesOf(m_locale.language());
    const QString knownUnits =
        QStringList{writtenName(names, Unit::Seconds), writtenName(names, Unit::Minutes),
                    writtenName(names, Unit::Hours), writtenName(names, Unit::Days),
                    writtenName(names, Unit::Years)}
            .join(u", "_s);
    Duration result;
    QList<Unit> seen;
    milliseconds elapsed{0};
    for (const Part &part : *parts) {
        std::optional<Unit> unit;
        if (!part.unit.isEmpty())
            unit = unitFor(m_locale.language(), part.unit);
        else
            unit = seen.isEmpty() ? Unit::Days : nextSmaller(seen.constLast());
        if (!unit) {
            return refused(
                part.unit.isEmpty()
                    ? tr("\"%1\" has no unit. The units are %2.").arg(part.text(), knownUnits)
                    : tr("\"%1\" is not a unit. The units are %2.").arg(part.unit, knownUnits));
        }
        if (*unit == Unit::Months) {
            return refused(tr("\"%1\" means months, and a month has no fixed length. Write \"%2\" "
                              "for minutes, or days.")
                               .arg(part.unit, writtenName(names, Unit::Minutes)));
        }
        if (seen.contains(*unit))
            return refused(tr("\"%1\" gives the same unit twice.").arg(typed));
        seen.append(*unit);

        const bool calendar = *unit == Unit::Years || *unit == Unit::Days;
        if (calendar && !part.fraction.isEmpty()) {
            return refused(tr("\"%1\" is not a whole number. Days and years follow the calendar "
                              "and cannot be divided.")
                               .arg(part.text()));
        }
        const QString tooLong =
            tr("\"%1\" is too long. The longest duration is %2 years.").arg(typed).arg(MaxYears);
        bool ok = false;
        const qint64 whole = part.whole.toLongLong(&ok);
        const qint64 limit = *unit == Unit::Years  ? MaxYears
                             : *unit == Unit::Days ? MaxDays
                                                   : MaxElapsed / lengthOf(*unit);
        if (!ok || whole > limit)
            return refused(tooLong);
        if (*unit == Unit::Years) {
            result.years = static_cast<int>(whole);
        } else if (*unit == Unit::Days) {
            result.days = static_cast<int>(whole);
        } else {
            const double fraction = (u"0."_s + part.fraction + u'0').toDouble();
            elapsed += whole * lengthOf(*unit)
                       + milliseconds(qRound64(fraction * double(lengthOf(*unit).count())));
        }
        if (elapsed > MaxElapsed)
            return refused(tooLong);
    }
    result.seconds = elapsed;
    return result.normalized();
}

QString DurationText::format(const Duration &duration) const
{
    const Duration value = duration.normalized();
    const UnitNames names = namesOf(m_locale.language());
    QStringList words;
    const auto add = [&](qint64 number, Unit unit) {
        if (number != 0)
            words += QString::number(number) + writtenName(names, unit);
    };
    add(value.years, Unit::Years);
    add(value.days, Unit::Days);
    add(value.hours.count(), Unit::Hours);
    add(value.minutes.count(), Unit::Minutes);
    if (value.seconds.count() % 1000 == 0) {
        add(value.seconds.count() / 1000, Unit::Seconds);
    } else {
        QString number = QString::number(double(value.seconds.count()) / 1000, 'f', 3);
        while (number.endsWith(u'0'))
            number.chop(1);
        number.replace(u"."_s, m_locale.decimalPoint());
        words += number + writtenName(names, Unit::Seconds);
    }
    return words.isEmpty() ? u'0' + writtenName(names, Unit::Seconds) : words.join(u' ');
}

} // namespace Inlet::Core
