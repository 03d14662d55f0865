// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>
#include <QJsonArray>

class QPushButton;
class QTreeWidget;

namespace Inlet::Ui {

/** The certificates of a server that are not trusted, the server's own first, and what a person can do about them. */
class CertificatePanel final : public QGroupBox
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /** @p chain as in the `stage` event of `inlet-run doctor`. @p server: for the questions. */
    void setChain(const QJsonArray &chain, const QString &server);

    /** Where the choice of a CA file starts. */
    void setBaseDirectory(const QString &path) { m_baseDirectory = path; }

    /** The chain as plain text. */
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /** A person trusts the server's own certificate. @p pin: `sha256:` and 64 hexadecimal digits. */
    void trusted(const QString &pin);
    /** @p path: relative to the base directory, or absolute. */
    void caFileChosen(const QString &path);

private:
    void askForTrust();
    void chooseCaFile();

    QString m_baseDirectory;
    QString m_server;
    QJsonArray m_chain;
    QTreeWidget *m_tree;
    QPushButton *m_trustButton;
    QPushButton *m_caFileButton;
};

} // namespace Inlet::Ui
