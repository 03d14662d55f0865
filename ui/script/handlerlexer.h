// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/qscintilla.h"

class QPalette;

namespace Inlet::Ui {

/** Colours a handler: the words of the language as the handler host knows it, and the globals Inlet adds. */
class HandlerLexer final : public QsciLexerJavaScript
{
    Q_OBJECT

public:
    explicit HandlerLexer(QObject *parent = nullptr);

    const char *keywords(int set) const override;

    /** Takes paper and text from @p palette and colours that can be read on them. */
    void setPalette(const QPalette &palette);
};

/** True when text is lighter than its background in @p palette. */
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace Inlet::Ui
