// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QVBoxLayout;

namespace Inlet::Ui {

/** What a person is told about a mailbox that was never met before. */
struct MetMailbox
{
    QString account;
    QString server;
    qint64 messages = 0;
    qint64 bytes = 0;
};

/** Asks what becomes of the many messages in a mailbox that is met for the first time. */
class FirstContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p dryRun: so is the run that was asked for. */
    FirstContactDialog(const MetMailbox &mailbox, bool dryRun, QWidget *parent = nullptr);

    /** The value for the runner's option `--first-contact`. */
    [[nodiscard]] QString choice() const;

private:
    void addChoice(QVBoxLayout *layout, int id, const QString &name, const QString &text,
                   const QString &meaning);
    void updateEnabledState();

    QButtonGroup *m_choices;
    QDateEdit *m_dateEdit;
};

} // namespace Inlet::Ui
