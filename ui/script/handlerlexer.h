// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/qscintilla.h"

class QPalette;

namespace Inlet::Ui {

/** Colours a script: the words of the language as the handler host knows it, and the globals of its description. */
class HandlerLexer final : public QsciLexerJavaScript
{
    Q_OBJECT

public:
    explicit HandlerLexer(QObject *parent = nullptr);

    const char *keywords(int set) const override;

    /** Takes paper and text from @p palette and colours that can be read on them. */
    void setPalette(const QPalette &palette);

private:
    QByteArray m_globals;
};

/** True when text is lighter than its background in @p palette. */
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace Inlet::Ui
