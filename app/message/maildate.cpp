// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/maildate.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace Inlet::Message {

namespace {

// A date has less than ten words; what is longer is something else.
constexpr qsizetype MaxLength = 400;
constexpr int MaxOffsetMinutes = 14 * 60;
constexpr int MaxYear = 9999;
constexpr int MinYear = 1900;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray withoutComments(QByteArrayView text)
{
    QByteArray result;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && depth > 0) {
            ++i;
        } else if (c == '(') {
            ++depth;
            result += ' ';
        } else if (c == ')' && depth > 0) {
            --depth;
        } else if (depth == 0) {
            result += c == '\r' || c == '\n' || c == '\t' ? ' ' : c;
        }
    }
    return result;
}

/** "jan" as 1, for any word that begins with the English name or its abbreviation; 0 for other words. */
int monthNumber(QByteArrayView word)
{
    static constexpr std::array names = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    const QByteArray lower = word.toByteArray().toLower();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (lower.size() >= 3 && QByteArrayView(names[i]).startsWith(lower))
            return static_cast<int>(i) + 1;
    }
    return lower == "sept" ? 9 : 0;
}

bool isDayName(QByteArrayView word)
{
    static constexpr std::array names = {"monday", "tuesday",  "wednesday", "thursday",
                                         "friday", "saturday", "sunday"};
    const QByteArray lower = word.toByteArray().toLower();
    return lower.size() >= 2 && std::any_of(names.begin(), names.end(), [&lower](const char *name) {
               return QByteArrayView(name).startsWith(lower);
           });
}

/** Minutes east of UTC. Ambiguous abbreviations (IST, BST, CST of China) are left out or have their RFC 822 meaning. */
std::optional<int> zoneByName(QByteArrayView word)
{
    static const QHash<QByteArray, int> zones = {
        {"ut", 0},         {"utc", 0},        {"gmt", 0},        {"z", 0},
        {"est", -5 * 60},  {"edt", -4 * 60},  {"cst", -6 * 60},  {"cdt", -5 * 60},
        {"mst", -7 * 60},  {"mdt", -6 * 60},  {"pst", -8 * 60},  {"pdt", -7 * 60},
        {"akst", -9 * 60}, {"akdt", -8 * 60}, {"hst", -10 * 60}, {"wet", 0},
        {"west", 60},      {"cet", 60},       {"cest", 2 * 60},  {"met", 60},
        {"mest", 2 * 60},  {"eet", 2 * 60},   {"eest", 3 * 60},  {"msk", 3 * 60},
        {"jst", 9 * 60},   {"kst", 9 * 60},   {"aest", 10 * 60}, {"aedt", 11 * 60},
        {"nzst", 12 * 60}, {"nzdt", 13 * 60},
    };
    const QByteArray lower = word.toByteArray().toLower();
    if (lower.size() == 1 && isLetter(lower[0]))
        return 0;
    const auto found = zones.constFind(lower);
    return found == zones.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> number(QByteArrayView digits, qsizetype maxDigits)
{
    if (digits.isEmpty() || digits.size() > maxDigits
        || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return digits.toInt();
}

/** `+hhmm`, `+hh:mm`, `+hh`. */
std::optional<int> numericZone(QByteArrayView word)
{
    if (word.size() < 3 || (word[0] != '+' && word[0] != '-'))
        return std::nullopt;
    QByteArray digits = word.sliced(1).toByteArray();
    digits.replace(':', QByteArrayView());
    if (digits.size() == 2)
        digits += "00";
    const auto value = number(digits, 4);
    if (!value || digits.size() != 4 || *value % 100 > 59)
        return std::nullopt;
    const int minutes = *value / 100 * 60 + *value % 100;
    return word[0] == '-' ? -minutes : minutes;
}

/** RFC 5322 section 4.3: two digits are 1950 to 2049, three count from 1900. */
std::optional<int> yearNumber(QByteArrayView digits)
{
    const auto value = number(digits, 4);
    if (!value)
        return std::nullopt;
    if (digits.size() == 2)
        return *value < 50 ? 2000 + *value : 1900 + *value;
    if (digits.size() == 3)
        return 1900 + *value;
    return digits.size() == 4 ? value : std::nullopt;
}

/** Collects what the words of a date say; a word that fits nowhere, or twice, makes it invalid. */
class DateReader
{
public:
    bool read(QByteArrayView word)
    {
        if (word.contains(':') && isDigit(word[0]))
            return readTime(word);
        if ((word[0] == '+' || word[0] == '-') && m_time.isValid())
            return setZone(numericZone(word));
        if (isDigit(word[0]))
            return word.contains('-') || word.contains('/') ? readDashed(word) : readNumber(word);
        if (const int month = monthNumber(word); month > 0 && m_month == 0) {
            m_month = month;
            return true;
        }
        if (isDayName(word))
            return true;
        if (m_time.isValid()
            && (word.compare("am", Qt::CaseInsensitive) == 0
                || word.compare("pm", Qt::CaseInsensitive) == 0)) {
            return setHalfDay((word[0] | 0x20) == 'p');
        }
        if (!m_time.isValid())
            return false;
        // "MET DST" and "GMT+0100" are seen; the latter's number decides.
        if (word.compare("dst", Qt::CaseInsensitive) == 0)
            return true;
        if (const qsizetype sign = std::max(word.indexOf('+'), word.indexOf('-')); sign > 0)
            return zoneByName(word.first(sign)) && setZone(numericZone(word.sliced(sign)));
        return m_zoneMinutes ? true : setZone(zoneByName(word));
    }

    [[nodiscard]] QDateTime result() const
    {
        const QDate date(m_year.value_or(0), m_month, m_day.value_or(0));
        if (!m_year || !m_day || m_month == 0 || *m_year < MinYear || *m_year > MaxYear
            || !date.isValid() || !m_time.isValid()) {
            return {};
        }
        const QDateTime local(date, m_time, Qt::UTC);
        const QDateTime utc = local.addSecs(-60 * m_zoneMinutes.value_or(0));
        return utc.date().year() >= MinYear && utc.date().year() <= MaxYear ? utc : QDateTime();
    }

private:
    bool readTime(QByteArrayView word)
    {
        if (m_time.isValid())
            return false;
        // The zone of ISO 8601 follows without a blank, "PM" may do so too.
        qsizetype end = 0;
        while (end < word.size()
               && (isDigit(word[end]) || word[end] == ':' || word[end] == '.' || word[end] == ','))
            ++end;
        const QByteArrayView rest = word.sliced(end);
        const QList<QByteArray> fields = word.first(end).toByteArray().replace(',', '.').split(':');
        if (fields.size() < 2 || fields.size() > 3)
            return false;
        const auto hour = number(fields[0], 2);
        const auto minute = number(fields[1], 2);
        const auto second = fields.size() == 3 ? number(fields[2].split('.').constFirst(), 2) : 0;
        if (!hour || !minute || !second)
            return false;
        // A leap second has no place in a QTime; the second before it is the nearest one that has.
        m_time = QTime(*hour, *minute, std::min(*second, *second == 60 ? 59 : 60));
        if (!m_time.isValid())
            return false;
        return rest.isEmpty() || read(rest);
    }

    bool readNumber(QByteArrayView word)
    {
        // A day may carry an ordinal ending or a comma; "20260102T030405Z" is cut by the caller.
        if (!m_day && word.size() <= 2) {
            m_day = number(word, 2);
            return m_day.has_value();
        }
        if (m_year)
            return false;
        m_year = yearNumber(word);
        return m_year.has_value();
    }

    /** `2026-01-02`, `2026/01/02` and `2-Jan-26`. */
    bool readDashed(QByteArrayView word)
    {
        if (m_year || m_month != 0 || m_day)
            return false;
        const QList<QByteArray> fields = word.toByteArray().replace('/', '-').split('-');
        if (fields.size() != 3)
            return false;
        if (fields[0].size() == 4) {
            m_year = number(fields[0], 4);
            m_month = number(fields[1], 2).value_or(0);
            m_day = number(fields[2], 2);
        } else {
            m_day = number(fields[0], 2);
            m_month = monthNumber(fields[1]); // a number here could be day or month
            m_year = yearNumber(fields[2]);
        }
        return m_year && m_month > 0 && m_day;
    }

    bool setZone(std::optional<int> minutes)
    {
        if (!minutes || std::abs(*minutes) > MaxOffsetMinutes)
            return false;
        m_zoneMinutes = minutes;
        return true;
    }

    bool setHalfDay(bool afternoon)
    {
        if (m_time.hour() > 12 || m_time.hour() == 0)
            return false;
        m_time = QTime(m_time.hour() % 12 + (afternoon ? 12 : 0), m_time.minute(), m_time.second());
        return true;
    }

    std::optional<int> m_day;
    int m_month = 0;
    std::optional<int> m_year;
    QTime m_time;
    std::optional<int> m_zoneMinutes;
};

} // namespace

QDateTime parseMailDate(QByteArrayView text)
{
    if (text.size() > MaxLength)
        return {};
    QByteArray plain = withoutComments(text).trimmed();
    if (plain.size() > 10 && (plain[10] == 'T' || plain[10] == 't') && isDigit(plain[0]))
        plain[10] = ' ';
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool decimalComma =
            i > 0 && i + 1 < plain.size() && isDigit(plain[i - 1]) && isDigit(plain[i + 1]);
        if (plain[i] == ',' && !decimalComma)
            plain[i] = ' ';
    }
    // Blanks around the colons of a time are legal (RFC 5322 section 4.3).
    plain = plain.simplified().replace(" :", ":").replace(": ", ":");
    DateReader reader;
    for (const QByteArray &word : plain.split(' ')) {
        if (word.isEmpty() || !reader.read(word))
            return {};
    }
    return reader.result();
}

} // namespace Inlet::Message
