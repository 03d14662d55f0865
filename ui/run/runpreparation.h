// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/runnerprocess.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Inlet::Ui {

class Passwords;

/**
 * Gathers what a runner needs for the current activity: a snapshot of the project and the secrets of the mailbox. A
 * password that is not known anywhere is asked for.
 */
class RunPreparation final : public QObject
{
    Q_OBJECT

public:
    /** What is to run. */
    struct Subject
    {
        Model::Activity activity;
        ProjectSnapshot snapshot;
    };

    /** Dialogs come up over @p window. */
    RunPreparation(Document::ProjectDocument *document, Passwords *passwords, QWidget *window);

    /** Calls @p ready, at once or later; never when the user does not give the password. Not while obstacle(). */
    void prepare(const std::function<void(const Subject &)> &ready);

    /** Why the current activity cannot run now, translated; empty when it can. */
    [[nodiscard]] QString obstacle() const;

    /** True where a run can do no harm: the mailbox is a practice mailbox. */
    [[nodiscard]] bool isPractice() const;

Q_SIGNALS:
    /** obstacle() may have changed for a reason other than the document. */
    void obstacleChanged();

private:
    void finish(const QString &name, const std::function<void(const Subject &)> &ready);
    [[nodiscard]] bool askPassword(const Model::EffectiveConnection &connection);

    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
    QWidget *m_window;
    bool m_preparing = false; ///< a password is looked for
};

} // namespace Inlet::Ui
