// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/datetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

QString digits(int value, int width, bool cut)
{
    QString text = QString::number(value).rightJustified(width, u'0');
    return cut ? text.right(width) : text;
}

/**
 * The first moment at which clocks in @p zone show @p date and @p time; in an hour that they skip, the moment after it.
 * QDateTime takes the second of two occurrences and is invalid in a skipped hour (Qt 6.4).
 */
QDateTime firstMoment(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC);
    // No zone was ever a day from UTC. From there on, one stretch with the same offset after the other.
    QDateTime begin = wall.addDays(-1);
    int offset = zone.offsetFromUtc(begin);
    if (!zone.hasTransitions())
        return wall.addSecs(-offset);
    for (;;) {
        const QDateTime moment = wall.addSecs(-offset);
        // Not from the change itself: Qt 6.4 would miss the one after the last in the zone's file.
        const QTimeZone::OffsetData change = zone.nextTransition(begin.addMSecs(1));
        if (!change.atUtc.isValid() || moment < change.atUtc)
            return std::max(moment, begin);
        begin = change.atUtc;
        offset = change.offsetFromUtc;
    }
}

} // namespace

QString formatDate(const QDateTime &instant, const QString &format, const QTimeZone &zone)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QDate date = local.date();
    const QTime time = local.time();

    QString result;
    qsizetype done = 0;
    static const QRegularExpression letters(u"%(?:Bl|([1-9])([YMDHNS]))"_s);
    for (const QRegularExpressionMatch &match : letters.globalMatch(format)) {
        result += QStringView(format).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.capturedLength(2) == 0) {
            result += QLocale::c().monthName(date.month());
            continue;
        }
        const int width = match.capturedView(1).toInt();
        switch (match.capturedView(2).front().toLatin1()) {
        case 'Y': result += digits(date.year(), width, true); break;
        case 'M': result += digits(date.month(), width, false); break;
        case 'D': result += digits(date.day(), width, false); break;
        case 'H': result += digits(time.hour(), width, false); break;
        case 'N': result += digits(time.minute(), width, false); break;
        case 'S': result += digits(time.second(), width, false); break;
        default: break;
        }
    }
    result += QStringView(format).sliced(done);
    return result;
}

QDateTime parseIsoDate(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{4})-(\\d\\d)-(\\d\\d)"
        "(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?\\s*([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    const QTime time = match.capturedLength(4)
                           ? QTime(number(4), number(5), number(6), milliseconds)
                           : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return {};
    const QString offset = match.captured(8);
    if (offset.isEmpty())
        return firstMoment(date, time, zone);
    if (offset.compare("z"_L1, Qt::CaseInsensitive) == 0)
        return QDateTime(date, time, Qt::UTC);
    const int hours = QStringView(offset).sliced(1, 2).toInt();
    const int minutes = offset.size() > 3 ? QStringView(offset).last(2).toInt() : 0;
    if (hours > 23 || minutes > 59)
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return QDateTime(date, time, Qt::UTC).addSecs(offset.front() == u'-' ? seconds : -seconds);
}

} // namespace Inlet::Script
