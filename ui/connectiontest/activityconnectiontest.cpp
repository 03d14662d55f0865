// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/activityconnectiontest.h"

#include "ui/accounts/passwords.h"
#include "ui/connectiontest/connectiontestdialog.h"

namespace Inlet::Ui {

ActivityConnectionTest::ActivityConnectionTest(Document::ProjectDocument *document,
                                               Passwords *passwords, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_passwords(passwords)
{}

void ActivityConnectionTest::exec(QWidget *window)
{
    if (!m_document->activity())
        return;
    const ConnectionTarget first = target();
    // Drops a password that came from the desktop's store for another mailbox than this one.
    m_passwords->load(first.connection.secretName, first.connection.connection);
    ConnectionTestDialog dialog(target(), m_passwords, window);
    connect(&dialog, &ConnectionTestDialog::passwordEntered, this,
            [this, &dialog](const QString &password, bool remember) {
                const Model::EffectiveConnection mailbox = target().connection;
                m_passwords->setPassword(mailbox.secretName, password);
                if (remember)
                    m_passwords->keep(mailbox.secretName, mailbox.connection);
                dialog.setTarget(target());
            });
    connect(&dialog, &ConnectionTestDialog::certificateTrusted, this,
            [this, &dialog](const QString &pin) {
                changeConnection([&pin](Model::Connection &connection) {
                    if (!connection.pinnedCertificates.contains(pin))
                        connection.pinnedCertificates.append(pin);
                });
                dialog.setTarget(target());
            });
    connect(
        &dialog, &ConnectionTestDialog::caFileChosen, this, [this, &dialog](const QString &path) {
            changeConnection([&path](Model::Connection &connection) { connection.caFile = path; });
            dialog.setTarget(target());
        });
    dialog.start();
    dialog.exec();
}

ConnectionTarget ActivityConnectionTest::target() const
{
    const Model::Project &project = m_document->project();
    const Model::Activity &activity = *m_document->activity();
    ConnectionTarget target{activity.name,
                            activity.label.isEmpty() ? activity.name : activity.label,
                            project,
                            m_document->baseDirectory(),
                            {},
                            {}};
    if (const auto connection = Model::effectiveConnection(project, activity)) {
        target.connection = *connection;
        target.password = m_passwords->password(connection->secretName);
    }
    return target;
}

template <std::invocable<Model::Connection &> Change>
void ActivityConnectionTest::changeConnection(Change change)
{
    const Model::Activity &activity = *m_document->activity();
    if (!activity.useExternalAccount) {
        m_document->editActivity(Document::Field::Certificates,
                                 [&change](Model::Activity &edited) { change(edited.connection); });
        return;
    }
    QList<Model::ExternalAccount> accounts = m_document->project().externalAccounts;
    const qsizetype index = Model::indexOfAccount(m_document->project(), activity.externalAccount);
    if (index < 0)
        return;
    change(accounts[index].connection);
    m_document->setExternalAccounts(accounts, {});
}

} // namespace Inlet::Ui
