// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Inlet::Ui {

/** What is searched for, and how. Regular expressions are those of Perl; ^ and $ match at each line. */
class TextSearch
{
public:
    struct Options
    {
        bool regularExpression = false;
        bool matchCase = false;
        bool wholeWords = false;
    };

    struct Match
    {
        qsizetype from = 0;
        qsizetype to = 0;

        friend bool operator==(const Match &, const Match &) = default;
    };

    TextSearch(const QString &wanted, const Options &options);

    /** False for nothing to search for, or a regular expression that is none. */
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QString
    error() const; ///< in the words of the expression's parser; empty when valid

    /** All occurrences in @p text in their order; those of no length are left out. */
    [[nodiscard]] QList<Match> matches(const QString &text) const;

    /** What comes in place of @p match; $1 or \1 in the replacement of a regular expression stand for its groups. */
    [[nodiscard]] QString replacement(const QString &text, const Match &match,
                                      const QString &by) const;

    /** @p text with all occurrences replaced. */
    [[nodiscard]] QString replaced(const QString &text, const QString &by) const;

private:
    QString m_wanted;
    Options m_options;
    QRegularExpression m_pattern;
};

} // namespace Inlet::Ui
