// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QLineEdit>

namespace Inlet::Ui {

class Passwords;

/** A masked field for the password of one account or activity; says where it is kept while it is empty. */
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(Passwords *passwords, QWidget *parent = nullptr);

    /** Edits the password of @p name, which opens the mailbox of @p connection. */
    void setMailbox(const QString &name, const Model::Connection &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Passwords *m_passwords;
    QString m_name;
    Model::Connection m_connection;
    bool m_typed = false;
};

} // namespace Inlet::Ui
