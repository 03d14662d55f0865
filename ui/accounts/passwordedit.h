// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Inlet::Ui {

class Passwords;

/** A masked field for the password of one account or activity; says where it is kept while it is empty. */
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(Passwords *passwords, QWidget *parent = nullptr);

    /** Edits the password kept under @p name. */
    void setSecretName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Passwords *m_passwords;
    QString m_name;
};

} // namespace Inlet::Ui
