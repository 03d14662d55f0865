// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpreparation.h"

#include "model/validation.h"
#include "storage/projectwriter.h"
#include "storage/secretsources.h"
#include "ui/accounts/passwords.h"

#include <QInputDialog>
#include <QJsonDocument>

namespace Inlet::Ui {

RunPreparation::RunPreparation(Document::ProjectDocument *document, Passwords *passwords,
                               QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_passwords(passwords)
    , m_window(window)
{}

void RunPreparation::prepare(const std::function<void(const Subject &)> &ready)
{
    const QString name = m_document->activity()->name;
    const auto connection =
        Model::effectiveConnection(m_document->project(), *m_document->activity());
    // The runner starts a practice mailbox itself, and says itself what is wrong with a connection.
    if (!connection || connection->connection.practiceFolder()) {
        finish(name, ready);
        return;
    }
    // Drops a password that came from the desktop's store for another mailbox than the one this run visits.
    m_passwords->load(connection->secretName, connection->connection);
    Storage::SecretSources sources;
    QHash<QString, QByteArray> given;
    for (const auto &[account, secret] : m_passwords->secretsFor(*connection).asKeyValueRange())
        given.insert(account, secret.toUtf8());
    sources.setGiven(given);
    m_preparing = true;
    Q_EMIT obstacleChanged();
    sources.find(
        *connection, this,
        [this, name, ready, mailbox = *connection](const Core::Result<QByteArray> &password) {
            m_preparing = false;
            Q_EMIT obstacleChanged();
            // Without a sign-in the runner says where to make one.
            if (password || mailbox.connection.takesRefreshToken() || askPassword(mailbox))
                finish(name, ready);
        });
}

bool RunPreparation::askPassword(const Model::EffectiveConnection &connection)
{
    bool accepted = false;
    const QString password =
        QInputDialog::getText(m_window, tr("Password"),
                              tr("Password of \"%1\" at \"%2\".\nIt is kept until Inlet is closed.")
                                  .arg(connection.connection.account, connection.connection.server),
                              QLineEdit::Password, {}, &accepted);
    if (!accepted)
        return false;
    m_passwords->setPassword(connection.secretName, password);
    return true;
}

void RunPreparation::finish(const QString &name, const std::function<void(const Subject &)> &ready)
{
    // While a secret store was asked, another activity may have been chosen.
    const Model::Activity *activity = m_document->activity();
    if (!activity || activity->name != name)
        return;
    Subject subject{*activity,
                    {QJsonDocument::fromJson(Storage::toJson(m_document->project())).object(),
                     m_document->baseDirectory(),
                     {}}};
    if (const auto connection = Model::effectiveConnection(m_document->project(), *activity))
        subject.snapshot.passwords = m_passwords->secretsFor(*connection);
    ready(subject);
}

QString RunPreparation::obstacle() const
{
    if (m_preparing)
        return tr("The password of the mailbox is being looked for.");
    if (!m_document->activity())
        return tr("The project has no activity to run.");
    const Model::Problems problems =
        Model::validateActivity(m_document->project(), m_document->currentIndex());
    return problems.isEmpty() ? QString() : problems.first().text;
}

bool RunPreparation::isPractice() const
{
    const Model::Activity *activity = m_document->activity();
    if (!activity)
        return false;
    const auto connection = Model::effectiveConnection(m_document->project(), *activity);
    return connection && connection->connection.practiceFolder();
}

} // namespace Inlet::Ui
