// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "language/apihtml.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <md4c-html.h>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::Handbook)
};

constexpr auto Folder = ":/inlet/handbook/"_L1;
constexpr auto SourceLanguage = "en"_L1;

// The files in reading order; an empty name stands for the reference of handlers.
constexpr QLatin1StringView PageNames[]{"first-steps"_L1,
                                        "window"_L1,
                                        "inbound-emails"_L1,
                                        "scheduling"_L1,
                                        "expiration"_L1,
                                        "advanced"_L1,
                                        "accounts"_L1,
                                        "samples"_L1,
                                        "return-codes"_L1,
                                        "handlers"_L1,
                                        ""_L1,
                                        "server"_L1,
                                        "promises"_L1,
                                        "from-campaign"_L1};
constexpr auto ReferenceName = "handler-reference"_L1;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withIncludes(QString markdown)
{
    static const QRegularExpression include(u"^@include (\\S+)\\n"_s,
                                            QRegularExpression::MultilineOption);
    for (auto match = include.match(markdown); match.hasMatch(); match = include.match(markdown)) {
        const QString included = textOf(u":/inlet/"_s + match.captured(1));
        Q_ASSERT_X(!included.isEmpty(), "handbook", qPrintable(match.captured(1)));
        markdown.replace(match.capturedStart(), match.capturedLength(), included);
    }
    return markdown;
}

QString htmlOf(const QString &markdown)
{
    const QByteArray input = markdown.toUtf8();
    QByteArray output;
    md_html(
        input.constData(), static_cast<MD_SIZE>(input.size()),
        [](const MD_CHAR *text, MD_SIZE size, void *target) {
            static_cast<QByteArray *>(target)->append(text, static_cast<qsizetype>(size));
        },
        &output, MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0);
    // A text browser would show the last line end of a block as an empty line.
    return QString::fromUtf8(output).replace("\n</code></pre>"_L1, "</code></pre>"_L1);
}

/** For a search, so without the cost of a document for each of some hundred sections. */
QString plainText(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(tag);
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/** `<h2>Title {#anchor}</h2>` becomes `<a name="anchor"></a><h2>Title</h2>`, which a text browser finds. */
QString withAnchors(QString html)
{
    static const QRegularExpression heading(u"<h([1-6])>(.*?) \\{#([a-z0-9-]+)\\}</h\\1>"_s);
    return html.replace(heading, u"<a name=\"\\3\"></a><h\\1>\\2</h\\1>"_s);
}

QList<HandbookSection> sectionsOf(const QString &html)
{
    static const QRegularExpression heading(
        u"(?:<a name=\"([^\"]+)\"></a>)?<h([1-6])>(.*?)</h\\2>"_s);
    QList<HandbookSection> sections;
    qsizetype textStart = 0;
    const auto finish = [&](qsizetype end) {
        if (!sections.isEmpty())
            sections.last().text += u' ' + plainText(html.sliced(textStart, end - textStart));
    };
    for (auto found = heading.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        finish(match.capturedStart());
        const QString title = plainText(match.captured(3));
        sections.append({match.captured(1), title, title, match.capturedView(2).toInt()});
        textStart = match.capturedEnd();
    }
    finish(html.size());
    return sections;
}

HandbookPage referencePage()
{
    const QString html = u"<a name=\"%1\"></a>"_s.arg(ReferenceName)
                         + Language::referenceHtml(Language::Api(Language::Purpose::Handler));
    return {ReferenceName, html, true, sectionsOf(html)};
}

HandbookPage pageOf(const QString &name, const QString &language)
{
    const QString file = u'/' + name + u".md"_s;
    QString markdown = textOf(Folder + language + file);
    const bool isTranslated = !markdown.isEmpty();
    if (!isTranslated)
        markdown = textOf(Folder + SourceLanguage + file);
    Q_ASSERT_X(!markdown.isEmpty(), "handbook", qPrintable(name));
    QString html = withAnchors(htmlOf(withIncludes(markdown)));
    const QList<HandbookSection> sections = sectionsOf(html);
    if (!isTranslated) {
        html.prepend(u"<p class=\"note\">"_s
                     + Tr::tr("This page has not been translated yet.").toHtmlEscaped()
                     + u"</p>"_s);
    }
    return {name, html, isTranslated, sections};
}

} // namespace

Handbook::Handbook(const QString &language)
{
    for (const QLatin1StringView name : PageNames)
        m_pages.append(name.isEmpty() ? referencePage() : pageOf(name, language));
}

const HandbookPage *Handbook::page(QStringView name) const
{
    const auto found = std::ranges::find(m_pages, name, &HandbookPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

Handbook::Place Handbook::find(QStringView anchor) const
{
    for (const HandbookPage &page : m_pages) {
        const auto found = std::ranges::find(page.sections, anchor, &HandbookSection::anchor);
        if (!anchor.isEmpty() && found != page.sections.end())
            return {&page, &*found};
    }
    return {};
}

} // namespace Inlet::Ui
