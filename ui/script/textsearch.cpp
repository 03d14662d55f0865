// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/textsearch.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

TextSearch::TextSearch(const QString &wanted, const Options &options)
    : m_wanted(wanted)
    , m_options(options)
{
    QString pattern = options.regularExpression ? wanted : QRegularExpression::escape(wanted);
    if (options.wholeWords)
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    QRegularExpression::PatternOptions patternOptions =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!options.matchCase)
        patternOptions |= QRegularExpression::CaseInsensitiveOption;
    m_pattern = QRegularExpression(pattern, patternOptions);
}

bool TextSearch::isValid() const
{
    return !m_wanted.isEmpty() && m_pattern.isValid();
}

QString TextSearch::error() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

QList<TextSearch::Match> TextSearch::matches(const QString &text) const
{
    QList<Match> found;
    if (!isValid())
        return found;
    QRegularExpressionMatchIterator matches = m_pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

QString TextSearch::replacement(const QString &text, const Match &match, const QString &by) const
{
    if (!m_options.regularExpression)
        return by;
    const QRegularExpressionMatch groups = m_pattern.match(text, match.from);
    QString result;
    for (qsizetype i = 0; i < by.size(); ++i) {
        const QChar c = by.at(i);
        const QChar next = i + 1 < by.size() ? by.at(i + 1) : QChar();
        if ((c == u'$' || c == u'\\') && next.isDigit()) {
            result += groups.captured(next.digitValue());
            ++i;
        } else if (c == u'\\' && next == u'n') {
            result += u'\n';
            ++i;
        } else if (c == u'\\' && next == u't') {
            result += u'\t';
            ++i;
        } else if ((c == u'\\' || c == u'$') && next == c) {
            result += c;
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

QString TextSearch::replaced(const QString &text, const QString &by) const
{
    QString result;
    qsizetype from = 0;
    for (const Match &match : matches(text)) {
        result += QStringView(text).sliced(from, match.from - from);
        result += replacement(text, match, by);
        from = match.to;
    }
    return result + QStringView(text).sliced(from).toString();
}

} // namespace Inlet::Ui
