// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/handlerlexer.h"

#include "language/api.h"

#include <QFontDatabase>
#include <QPalette>

namespace Inlet::Ui {

namespace {

// Scintilla's numbers of the keyword sets; the default sets of the JavaScript lexer lack let, null, of and more.
enum KeywordSet { LanguageWords = 1, GlobalNames = 2 };

constexpr const char *Language = "break case catch class const continue debugger default delete do "
                                 "else extends false finally for function get if "
                                 "import in instanceof let new null of return set static super "
                                 "switch this throw true try typeof undefined var "
                                 "void while with yield NaN Infinity";

/** Names of the globals, separated by blanks. */
QByteArray globalNames()
{
    const Language::Api api(Language::Purpose::Handler);
    QStringList names;
    for (const Language::ApiEntry &entry : api.globals())
        names.append(entry.name);
    return names.join(u' ').toUtf8();
}

struct Colours
{
    QColor comment;
    QColor word;
    QColor global;
    QColor text;
    QColor number;
    QColor pattern;
};

const Colours OnLight{QColor(0x5a, 0x6b, 0x5a), QColor(0x1f, 0x4f, 0xa8), QColor(0x7a, 0x3e, 0x9d),
                      QColor(0x9c, 0x2f, 0x1f), QColor(0x0f, 0x6a, 0x6a), QColor(0x8a, 0x5a, 0x00)};
const Colours OnDark{QColor(0x93, 0xa8, 0x93), QColor(0x7f, 0xb2, 0xff), QColor(0xd0, 0xa2, 0xf0),
                     QColor(0xf0, 0xa0, 0x8c), QColor(0x7f, 0xd6, 0xd0), QColor(0xe6, 0xc0, 0x7a)};

} // namespace

HandlerLexer::HandlerLexer(QObject *parent)
    : QsciLexerJavaScript(parent)
    , m_globals(globalNames())
{
    setHighlightBackQuotedStrings(true);
    setFoldComments(true);
    setFoldCompact(false);
}

const char *HandlerLexer::keywords(int set) const
{
    switch (set) {
    case LanguageWords: return Language;
    case GlobalNames: return m_globals.constData();
    default: return nullptr;
    }
}

void HandlerLexer::setPalette(const QPalette &palette)
{
    const Colours &colours = isDark(palette) ? OnDark : OnLight;
    const QColor plain = palette.color(QPalette::Text);
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);

    setDefaultPaper(palette.color(QPalette::Base));
    setDefaultColor(plain);
    setDefaultFont(font);
    setPaper(palette.color(QPalette::Base), -1);
    setColor(plain, -1);
    setFont(font, -1);
    for (const int style : {Comment, CommentLine, CommentDoc, CommentLineDoc})
        setColor(colours.comment, style);
    for (const int style : {DoubleQuotedString, SingleQuotedString, RawString, VerbatimString,
                            TripleQuotedVerbatimString, UnclosedString})
        setColor(colours.text, style);
    setColor(colours.word, Keyword);
    setColor(colours.global, KeywordSet2);
    setColor(colours.number, Number);
    setColor(colours.pattern, Regex);

    QFont bold = font;
    bold.setBold(true);
    setFont(bold, Keyword);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

} // namespace Inlet::Ui
