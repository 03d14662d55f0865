// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonvalues.h"

#include "model/project.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Inlet::Storage::JsonValues {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::JsonValues)
};

// The largest whole number up to which a double, and so every JSON reader, is exact.
constexpr qint64 MaxExactInteger = qint64(1) << 53;

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return Tr::tr("a number");
    case QJsonValue::String: return Tr::tr("a text");
    case QJsonValue::Array: return Tr::tr("a list");
    case QJsonValue::Object: return Tr::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return u"null"_s;
}

QString numberText(const QJsonValue &number)
{
    return number.toVariant().toString();
}

std::optional<qint64> exactInteger(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (number != std::trunc(number) || std::abs(number) > static_cast<double>(MaxExactInteger))
        return std::nullopt;
    return value.toInteger();
}

/** The value of @p text when it is all ASCII digits; toInt() alone would take signs, blanks and other scripts. */
std::optional<int> digits(QStringView text)
{
    if (!std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return text.toInt();
}

std::optional<QTime> parseTime(QStringView text)
{
    if (text.size() != 8 || text[2] != u':' || text[5] != u':')
        return std::nullopt;
    const auto hour = digits(text.sliced(0, 2));
    const auto minute = digits(text.sliced(3, 2));
    const auto second = digits(text.sliced(6, 2));
    if (!hour || !minute || !second || !QTime::isValid(*hour, *minute, *second))
        return std::nullopt;
    return QTime(*hour, *minute, *second);
}

std::optional<QDate> parseDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = digits(text.sliced(0, 4));
    const auto month = digits(text.sliced(5, 2));
    const auto day = digits(text.sliced(8, 2));
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

std::optional<WallClockMoment> parseMoment(QStringView text)
{
    if (text.size() != 19 || text[10] != u'T')
        return std::nullopt;
    const auto date = parseDate(text.first(10));
    const auto time = parseTime(text.sliced(11));
    if (!date || !time)
        return std::nullopt;
    return WallClockMoment{*date, *time};
}

/** A text that @p parse understands; @p complaint has %1 for the text otherwise. */
template <typename T>
Parsed<T> parsedText(const QJsonValue &value, std::optional<T> (*parse)(QStringView),
                     const QString &complaint)
{
    const Parsed<QString> given = text(value);
    if (!given)
        return Parsed<T>::refused(given.complaint());
    if (const std::optional<T> result = parse(*given))
        return *result;
    return Parsed<T>::refused(complaint.arg(quoted(*given)));
}

Parsed<int> countedFromEnd(const QJsonValue &value, int most, const QString &complaint)
{
    if (!value.isDouble())
        return Parsed<int>::refused(wrongType(value, Tr::tr("a whole number")));
    const auto number = exactInteger(value);
    if (!number || !(*number == -1 || (*number >= 1 && *number <= most)))
        return Parsed<int>::refused(complaint.arg(numberText(value)));
    return static_cast<int>(*number);
}

} // namespace

QString wrongType(const QJsonValue &value, const QString &expected)
{
    //: %1 is a kind of JSON value such as "a number", %2 another one such as "a text"
    return Tr::tr("%1 stands where %2 is expected").arg(typeName(value), expected);
}

QString quoted(const QString &text)
{
    constexpr qsizetype Longest = 60;
    QString shown = text.size() > Longest ? text.first(Longest) + u"..."_s : text;
    std::ranges::replace_if(
        shown, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return u'"' + shown + u'"';
}

QString notOneOf(const QString &word, const QString &allowed)
{
    //: %1 is a quoted word, %2 a list of words
    return Tr::tr("%1 is not one of: %2").arg(quoted(word), allowed);
}

Parsed<QString> text(const QJsonValue &value)
{
    if (!value.isString())
        return Parsed<QString>::refused(wrongType(value, Tr::tr("a text")));
    return value.toString();
}

Parsed<bool> boolean(const QJsonValue &value)
{
    if (!value.isBool())
        return Parsed<bool>::refused(wrongType(value, Tr::tr("true or false")));
    return value.toBool();
}

Parsed<qint64> wholeNumber(const QJsonValue &value, qint64 least, qint64 most)
{
    if (!value.isDouble())
        return Parsed<qint64>::refused(wrongType(value, Tr::tr("a whole number")));
    if (value.toDouble() != std::trunc(value.toDouble()))
        return Parsed<qint64>::refused(Tr::tr("%1 is not a whole number").arg(numberText(value)));
    const auto number = exactInteger(value);
    if (!number || *number < least || *number > most) {
        const QString complaint =
            number && *number < least
                ? Tr::tr("%1 is less than %2").arg(numberText(value)).arg(least)
                : Tr::tr("%1 is not between %2 and %3").arg(numberText(value)).arg(least).arg(most);
        return Parsed<qint64>::refused(complaint);
    }
    return *number;
}

Parsed<int> port(const QJsonValue &value)
{
    constexpr int MaxPort = 65535;
    if (!value.isDouble())
        return Parsed<int>::refused(wrongType(value, Tr::tr("a whole number")));
    const auto number = exactInteger(value);
    if (!number || *number < 1 || *number > MaxPort)
        return Parsed<int>::refused(Tr::tr("%1 is not a port").arg(numberText(value)));
    return static_cast<int>(*number);
}

Parsed<int> dayOfMonth(const QJsonValue &value)
{
    return countedFromEnd(value, 31,
                          Tr::tr("%1 is not a day of a month (1 to 31, or -1 for the last)"));
}

Parsed<int> weekOfMonth(const QJsonValue &value)
{
    return countedFromEnd(value, 4,
                          Tr::tr("%1 is not a week of a month (1 to 4, or -1 for the last)"));
}

Parsed<qint64> byteCount(const QJsonValue &value)
{
    return wholeNumber(value, 1, MaxExactInteger);
}

Parsed<QString> identifier(const QJsonValue &value)
{
    const Parsed<QString> given = text(value);
    if (given && !Model::isValidName(*given)) {
        return Parsed<QString>::refused(
            Tr::tr("%1 is not a name (letters A to Z, digits and _, not beginning with a digit)")
                .arg(quoted(*given)));
    }
    return given;
}

Parsed<QString> fingerprint(const QJsonValue &value)
{
    const Parsed<QString> given = text(value);
    if (!given)
        return given;
    constexpr QLatin1StringView Prefix = "sha256:"_L1;
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (!(*given).startsWith(Prefix) || (*given).size() != Prefix.size() + 64
        || !std::ranges::all_of(QStringView(*given).sliced(Prefix.size()), isHex)) {
        return Parsed<QString>::refused(
            Tr::tr("%1 is not \"sha256:\" followed by 64 hexadecimal digits").arg(quoted(*given)));
    }
    return given;
}

Parsed<Core::Duration> duration(const QJsonValue &value)
{
    return parsedText<Core::Duration>(
        value, &Core::Duration::fromIso8601,
        Tr::tr("%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M"));
}

Parsed<Core::Duration> interval(const QJsonValue &value)
{
    const Parsed<Core::Duration> given = duration(value);
    if (given && !Model::isValidInterval(*given)) {
        return Parsed<Core::Duration>::refused(
            Tr::tr("%1 is not an interval from PT1S to under P1D in hours, minutes and seconds")
                .arg(quoted(value.toString())));
    }
    return given;
}

Parsed<QTime> time(const QJsonValue &value)
{
    return parsedText<QTime>(value, &parseTime, Tr::tr("%1 is not a time HH:MM:SS"));
}

Parsed<QDate> date(const QJsonValue &value)
{
    return parsedText<QDate>(value, &parseDate, Tr::tr("%1 is not a date YYYY-MM-DD"));
}

Parsed<WallClockMoment> moment(const QJsonValue &value)
{
    return parsedText<WallClockMoment>(value, &parseMoment,
                                       Tr::tr("%1 is not a date and time YYYY-MM-DDTHH:MM:SS"));
}

Parsed<WallClockMoment> optionalMoment(const QJsonValue &value)
{
    const auto parse = [](QStringView text) -> std::optional<WallClockMoment> {
        if (text.isEmpty())
            return WallClockMoment{};
        if (const auto date = parseDate(text))
            return WallClockMoment{*date, QTime(0, 0)};
        return parseMoment(text);
    };
    return parsedText<WallClockMoment>(value, parse,
                                       Tr::tr("%1 is not a date and time YYYY-MM-DDTHH:MM:SS"));
}

Parsed<QString> textOrNull(const QJsonValue &value)
{
    return value.isNull() ? Parsed<QString>(QString()) : text(value);
}

Parsed<int> returnCode(const QJsonValue &value)
{
    if (value.isNull())
        return Model::NoReturnCode;
    return integer<1, 4>(value);
}

Parsed<QString> sampleFile(const QJsonValue &value)
{
    const Parsed<QString> given = text(value);
    if (given && !Model::isValidSampleFile(*given)) {
        return Parsed<QString>::refused(
            Tr::tr("%1 is not a path inside the folder of the samples").arg(quoted(*given)));
    }
    return given;
}

Parsed<QJsonObject> object(const QJsonValue &value)
{
    if (!value.isObject())
        return Parsed<QJsonObject>::refused(wrongType(value, Tr::tr("an object")));
    return value.toObject();
}

} // namespace Inlet::Storage::JsonValues
