// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/api.h"

#include <QHash>
#include <QPair>

#include <optional>

namespace Inlet::Language {

class Tokens;

/**
 * Guesses of which type the expressions of a script are, for help while typing: literals, globals, members whose type
 * the description knows, variables by what was last assigned to them, items of loops and of callbacks. Knows nothing
 * of scopes. Types are those of Api; an empty one is unknown.
 */
class Inference
{
public:
    /** Both outlive the object. Assignments behind the token @p cursor do not count. */
    Inference(const Api &api, const Tokens &tokens, qsizetype cursor);

    /** Type of the operand that ends with the token before @p end, such as `a.b[0]` before a dot. */
    [[nodiscard]] QString typeBefore(qsizetype end) const;

    /** What the word at @p index names: a member or a global; none for a variable of the script. */
    [[nodiscard]] ApiEntry entryAt(qsizetype index) const;

    /** Names the script declares anywhere, in order of appearance, with their types. */
    [[nodiscard]] QList<QPair<QString, QString>> variables() const;

    /** Members the script uses of `vars` (empty @p root) or of ROOT.vars with their types, but for one token. */
    [[nodiscard]] QList<QPair<QString, QString>> varsMembers(const QString &root,
                                                             qsizetype exceptFor) const;

    /** "" for the `.` behind `vars`, "task" for the one behind `task.vars`; nothing for another dot. */
    [[nodiscard]] std::optional<QString> varsRoot(qsizetype dot) const;

private:
    struct Source
    {
        enum class Kind { Value, Item, Member, Callback, Fixed };

        Kind kind = Kind::Fixed;
        qsizetype at = 0;  ///< token where an expression begins; of a callback: the "(" of the call
        int parameter = 0; ///< of a callback
        QString text;      ///< name of the member, or the type
    };

    void collect();
    void collectPattern(qsizetype open, qsizetype value);
    void collectParameters(qsizetype function, qsizetype open);
    void declare(qsizetype name, const Source &source);

    [[nodiscard]] QString typeOf(QStringView variable) const;
    [[nodiscard]] QString typeOf(const Source &source) const;
    [[nodiscard]] QString varsType(const QString &root, QStringView name) const;
    template <typename Guess>
    QString remembered(const QString &what, Guess guess) const;
    [[nodiscard]] QString expression(qsizetype &at, qsizetype end) const;
    [[nodiscard]] QString operand(qsizetype &at, qsizetype end) const;
    [[nodiscard]] QString primary(qsizetype &at, qsizetype end) const;
    [[nodiscard]] QString construction(qsizetype &at) const;
    [[nodiscard]] QString memberType(const QString &type, qsizetype &at) const;
    [[nodiscard]] QString mappedType(qsizetype open) const;
    [[nodiscard]] qsizetype beginOfOperand(qsizetype end) const;
    [[nodiscard]] qsizetype behind(qsizetype open) const;

    const Api &m_api;
    const Tokens &m_tokens;
    qsizetype m_cursor;
    QStringList m_names;
    QHash<QString, QList<QPair<qsizetype, Source>>> m_sources; ///< with the token of the name
    mutable QHash<QString, QString> m_types; ///< what was guessed; empty also while it is
    mutable int m_depth = 0;
};

} // namespace Inlet::Language
