// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duration.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Inlet::Core {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

// Long enough for any schedule, short enough that no sum of parts can overflow a QDateTime.
constexpr qint64 MaxYears = 9999;
constexpr qint64 MaxElapsedMs = qint64(MaxYears) * 366 * 24 * 3600 * 1000;

// QTimer counts milliseconds in an int.
constexpr milliseconds LongestTimer = hours(24 * 24);

std::optional<qint64> wholeNumber(QStringView digits, qint64 limit)
{
    if (digits.isEmpty())
        return 0;
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok || value > limit)
        return std::nullopt;
    return value;
}

} // namespace

Duration Duration::fromElapsed(milliseconds elapsed)
{
    Duration result;
    result.seconds = elapsed;
    return result.normalized();
}

std::optional<Duration> Duration::fromIso8601(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\AP(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?"
        "(?:([0-9]+)(?:[.,]([0-9]+))?S)?)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto years = wholeNumber(match.capturedView(1), MaxYears);
    const auto days = wholeNumber(match.capturedView(2), MaxYears * 366);
    const auto hours = wholeNumber(match.capturedView(3), MaxElapsedMs / 3'600'000);
    const auto minutes = wholeNumber(match.capturedView(4), MaxElapsedMs / 60'000);
    const auto seconds = wholeNumber(match.capturedView(5), MaxElapsedMs / 1000);
    if (!years || !days || !hours || !minutes || !seconds)
        return std::nullopt;
    // Finer than a millisecond has no meaning for a schedule: further digits are cut.
    const QString fraction = match.captured(6).left(3).leftJustified(3, u'0');
    Duration result;
    result.years = static_cast<int>(*years);
    result.days = static_cast<int>(*days);
    result.hours = std::chrono::hours(*hours);
    result.minutes = std::chrono::minutes(*minutes);
    result.seconds = std::chrono::seconds(*seconds) + milliseconds(fraction.toInt());
    return result;
}

QString Duration::toIso8601() const
{
    QString text = u"P"_s;
    if (years != 0)
        text += QString::number(years) + u'Y';
    if (days != 0)
        text += QString::number(days) + u'D';
    if (elapsed().count() == 0)
        return hasCalendarPart() ? text : u"PT0S"_s;
    text += u'T';
    if (hours.count() != 0)
        text += QString::number(hours.count()) + u'H';
    if (minutes.count() != 0)
        text += QString::number(minutes.count()) + u'M';
    if (seconds.count() != 0) {
        text += QString::number(seconds.count() / 1000);
        if (const auto fraction = seconds.count() % 1000; fraction != 0) {
            QString digits = QString::number(fraction).rightJustified(3, u'0');
            while (digits.endsWith(u'0'))
                digits.chop(1);
            text += u'.' + digits;
        }
        text += u'S';
    }
    return text;
}

Duration Duration::normalized() const
{
    Duration result = *this;
    const milliseconds total = elapsed();
    result.hours = duration_cast<std::chrono::hours>(total);
    result.minutes = duration_cast<std::chrono::minutes>(total - result.hours);
    result.seconds = total - result.hours - result.minutes;
    return result;
}

milliseconds timerInterval(const Duration &limit)
{
    return std::min(limit.length(), LongestTimer);
}

} // namespace Inlet::Core
