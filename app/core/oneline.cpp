// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oneline.h"

namespace Inlet::Core {

namespace {

/** Embeddings, overrides and isolates. */
bool isDirectionControl(QChar character)
{
    return (character >= u'\u202a' && character <= u'\u202e')
           || (character >= u'\u2066' && character <= u'\u2069');
}

} // namespace

QString oneLine(QString text)
{
    for (QChar &character : text) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: character = u' '; break;
        default:
            if (isDirectionControl(character))
                character = QChar::ReplacementCharacter;
            break;
        }
    }
    return text.simplified();
}

} // namespace Inlet::Core
