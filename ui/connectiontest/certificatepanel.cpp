// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/certificatepanel.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { SubjectColumn, IssuerColumn, ValidUntilColumn, DigestColumn };

QString displayDate(const QJsonValue &instant)
{
    const QDateTime time = QDateTime::fromString(instant.toString(), Qt::ISODateWithMs);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/** No narrow window must cut off what a person is to compare. */
QString inTwoLines(const QString &digest)
{
    return digest.left(digest.size() / 2) + u'\n' + digest.sliced(digest.size() / 2);
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QGroupBox(parent)
    , m_tree(new QTreeWidget)
    , m_trustButton(new QPushButton(tr("&Trust This Certificate for This Connection...")))
    , m_caFileButton(new QPushButton(tr("Choose CA &File...")))
{
    setTitle(tr("Certificates of the server"));
    m_tree->setObjectName(u"certificateView"_s);
    m_tree->setAccessibleName(title());
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setHeaderLabels({tr("Issued to"), tr("Issued by"), tr("Valid until"), tr("SHA-256")});
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_trustButton->setObjectName(u"trustButton"_s);
    m_caFileButton->setObjectName(u"caFileButton"_s);
    m_trustButton->setAutoDefault(false);
    m_caFileButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trustButton);
    buttons->addWidget(m_caFileButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree);
    layout->addLayout(buttons);
    connect(m_trustButton, &QPushButton::clicked, this, &CertificatePanel::askForTrust);
    connect(m_caFileButton, &QPushButton::clicked, this, &CertificatePanel::chooseCaFile);
}

void CertificatePanel::setChain(const QJsonArray &chain, const QString &server)
{
    m_chain = chain;
    m_server = server;
    m_tree->clear();
    for (const QJsonValue &certificate : chain) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(SubjectColumn, certificate["subject"_L1].toString());
        item->setText(IssuerColumn, certificate["issuer"_L1].toString());
        item->setText(ValidUntilColumn, displayDate(certificate["validUntil"_L1]));
        item->setText(DigestColumn, inTwoLines(certificate["sha256"_L1].toString()));
        item->setData(DigestColumn, Qt::AccessibleTextRole, certificate["sha256"_L1].toString());
    }
    m_trustButton->setEnabled(!chain.isEmpty());
    // As high as the chain, which is rarely longer than four, and a scroll bar below it.
    const int rows = std::min(static_cast<int>(chain.size()), 4);
    const int rowHeight = m_tree->sizeHintForRow(0);
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + rows * rowHeight
                           + m_tree->horizontalScrollBar()->sizeHint().height()
                           + 2 * m_tree->frameWidth());
}

QString CertificatePanel::toText() const
{
    QStringList lines;
    for (const QJsonValue &certificate : m_chain) {
        lines +=
            tr("Issued to \"%1\" by \"%2\", valid until %3, SHA-256 %4")
                .arg(certificate["subject"_L1].toString(), certificate["issuer"_L1].toString(),
                     certificate["validUntil"_L1].toString(), certificate["sha256"_L1].toString());
    }
    return lines.join(u'\n');
}

void CertificatePanel::askForTrust()
{
    const QString digest = m_chain[0]["sha256"_L1].toString();
    QMessageBox box(
        QMessageBox::Warning, tr("Trust This Certificate"),
        tr("Trust the certificate of \"%1\" although it cannot be verified?").arg(m_server),
        QMessageBox::Cancel, this);
    box.setInformativeText(
        tr("From then on this connection accepts the certificate with the SHA-256\n%1\nwhatever "
           "its name, issuer and dates are, and sends the password to whoever holds it. Do so only "
           "when the administrator of the server told you the same SHA-256. Other connections are "
           "not affected. A new certificate must be trusted anew.")
            .arg(digest));
    QPushButton *trust = box.addButton(tr("&Trust"), QMessageBox::AcceptRole);
    trust->setObjectName(u"confirmTrustButton"_s);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == trust)
        Q_EMIT trusted(u"sha256:"_s + digest);
}

void CertificatePanel::chooseCaFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose Certificate Authorities"), m_baseDirectory,
        tr("Certificates (*.pem *.crt *.cer)") + ";;"_L1 + tr("All files (*)"));
    if (!path.isEmpty())
        Q_EMIT caFileChosen(QDir(m_baseDirectory).relativeFilePath(path));
}

} // namespace Inlet::Ui
