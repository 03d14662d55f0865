// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace Inlet::Ui {

/**
 * The passwords known to this designer, by the name of the external account or activity they belong to (see
 * Model::EffectiveConnection::secretName). Never written to the project file.
 */
class Passwords final : public QObject
{
    Q_OBJECT

public:
    explicit Passwords(QObject *parent = nullptr);

    /** Empty when none is known (yet). */
    [[nodiscard]] QString password(const QString &name) const { return m_passwords.value(name); }
    void setPassword(const QString &name, const QString &password);

    /** Where a password typed now is kept, as a field says it while it is empty. Translated. */
    [[nodiscard]] QString placeDescription() const;

    /** All that are known, as a runner gets them. */
    [[nodiscard]] const QHash<QString, QString> &all() const { return m_passwords; }

Q_SIGNALS:
    void changed(const QString &name);

private:
    QHash<QString, QString> m_passwords;
};

} // namespace Inlet::Ui
