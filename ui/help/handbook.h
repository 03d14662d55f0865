// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Ui {

/** A heading of the handbook with the text below it, up to the next heading. */
struct HandbookSection
{
    QString anchor; ///< unique in the whole handbook; what F1 on a field asks for
    QString title;
    QString text; ///< plain, to search in; with the title
    int level = 1;
};

struct HandbookPage
{
    QString name; ///< of its file without ".md"
    QString html; ///< with an anchor in front of each heading
    bool isTranslated = true;
    QList<HandbookSection> sections; ///< the first one is the page's title

    [[nodiscard]] const QString &title() const { return sections.constFirst().title; }
};

/**
 * The handbook in one language: the Markdown files of resources/handbook, and the reference of handlers, which is made
 * from resources/api.
 *
 * A heading ends in its anchor, `## Return codes {#return-codes}`, so that a translation keeps it. A line
 * `@include snippets/bounce.js` in a page stands for that file. Pages a language lacks are English.
 */
class Handbook
{
public:
    struct Place
    {
        const HandbookPage *page = nullptr;
        const HandbookSection *section = nullptr;

        explicit operator bool() const { return section; }
    };

    /** @p language: `de`, `ko`, ... */
    explicit Handbook(const QString &language);

    /** In reading order. */
    [[nodiscard]] const QList<HandbookPage> &pages() const { return m_pages; }

    /** Null when there is none of that name. Valid as long as the Handbook. */
    [[nodiscard]] const HandbookPage *page(QStringView name) const;

    /** Where @p anchor is; false when it is nowhere. Valid as long as the Handbook. */
    [[nodiscard]] Place find(QStringView anchor) const;

private:
    QList<HandbookPage> m_pages;
};

} // namespace Inlet::Ui
