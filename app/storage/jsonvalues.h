// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "model/names.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <limits>
#include <optional>
#include <utility>

namespace Inlet::Storage {

/** A value taken from JSON, or the words for what is wrong with it ("70000 is not a port"). */
template <typename T>
class Parsed
{
public:
    Parsed(T value)
        : m_value(std::move(value))
    {}
    [[nodiscard]] static Parsed refused(QString complaint)
    {
        Parsed result;
        result.m_complaint = std::move(complaint);
        return result;
    }

    explicit operator bool() const { return m_value.has_value(); }
    const T &operator*() const { return *m_value; }
    const QString &complaint() const { return m_complaint; }

private:
    Parsed() = default;

    std::optional<T> m_value;
    QString m_complaint;
};

/** A wall-clock date and time without a zone; the date is invalid when none is given. */
struct WallClockMoment
{
    QDate date;
    QTime time;
};

/** The parsers of the project file's values. Each takes any JSON value and complains in the words of the file. */
namespace JsonValues {

/** "a number stands where a text is expected". */
[[nodiscard]] QString wrongType(const QJsonValue &value, const QString &expected);
/** @p text in quotes, shortened so that a complaint stays one line. */
[[nodiscard]] QString quoted(const QString &text);

[[nodiscard]] Parsed<QString> text(const QJsonValue &value);
[[nodiscard]] Parsed<bool> boolean(const QJsonValue &value);
[[nodiscard]] Parsed<qint64> wholeNumber(const QJsonValue &value, qint64 least, qint64 most);
/** 1 to 65535. */
[[nodiscard]] Parsed<int> port(const QJsonValue &value);
/** 1 to 31, or -1 for the last day of the month. */
[[nodiscard]] Parsed<int> dayOfMonth(const QJsonValue &value);
/** 1 to 4, or -1 for the last week of the month. */
[[nodiscard]] Parsed<int> weekOfMonth(const QJsonValue &value);
/** `[A-Za-z_][A-Za-z0-9_]*` */
[[nodiscard]] Parsed<QString> identifier(const QJsonValue &value);
/** `sha256:` and 64 hexadecimal digits. */
[[nodiscard]] Parsed<QString> fingerprint(const QJsonValue &value);
/** `PnYnDTnHnMnS` */
[[nodiscard]] Parsed<Core::Duration> duration(const QJsonValue &value);
/** A duration from one second to under one day without a calendar part. */
[[nodiscard]] Parsed<Core::Duration> interval(const QJsonValue &value);
/** `HH:MM:SS` */
[[nodiscard]] Parsed<QTime> time(const QJsonValue &value);
/** `YYYY-MM-DD` */
[[nodiscard]] Parsed<QDate> date(const QJsonValue &value);
/** `YYYY-MM-DDTHH:MM:SS` */
[[nodiscard]] Parsed<WallClockMoment> moment(const QJsonValue &value);
/** As moment(), or a date alone (its midnight), or an empty text for none. */
[[nodiscard]] Parsed<WallClockMoment> optionalMoment(const QJsonValue &value);

/** A text, or null for an empty one. */
[[nodiscard]] Parsed<QString> textOrNull(const QJsonValue &value);
/** 1 to 4, or null for Model::NoReturnCode. */
[[nodiscard]] Parsed<int> returnCode(const QJsonValue &value);
/** A path below the samples folder. */
[[nodiscard]] Parsed<QString> sampleFile(const QJsonValue &value);
[[nodiscard]] Parsed<QJsonObject> object(const QJsonValue &value);

/** An int from @p Least to @p Most. */
template <int Least, int Most = std::numeric_limits<int>::max()>
[[nodiscard]] Parsed<int> integer(const QJsonValue &value)
{
    const Parsed<qint64> number = wholeNumber(value, Least, Most);
    return number ? Parsed<int>(static_cast<int>(*number))
                  : Parsed<int>::refused(number.complaint());
}

/** A number of bytes, at least 1; up to what a JSON number holds exactly. */
[[nodiscard]] Parsed<qint64> byteCount(const QJsonValue &value);

/** "is not one of: default, none, starttls, tls" */
[[nodiscard]] QString notOneOf(const QString &word, const QString &allowed);

/** One of the words of an enumeration. */
template <typename Enum>
[[nodiscard]] Parsed<Enum> word(const QJsonValue &value)
{
    const Parsed<QString> given = text(value);
    if (!given)
        return Parsed<Enum>::refused(given.complaint());
    if (const auto found = Model::fromName<Enum>(*given))
        return *found;
    return Parsed<Enum>::refused(notOneOf(*given, Model::listOfNames<Enum>()));
}

} // namespace JsonValues
} // namespace Inlet::Storage
