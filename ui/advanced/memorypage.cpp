// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/memorypage.h"

#include "ui/widgets/durationedit.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    return note;
}

} // namespace

MemoryPage::MemoryPage(const QString &baseDirectory, QWidget *parent)
    : AdvancedPage(parent)
    , m_baseDirectory(baseDirectory)
    , m_keepEdit(new DurationEdit)
    , m_copiesBox(new QCheckBox(tr("&Keep a copy of handled messages")))
    , m_folderEdit(new QLineEdit)
    , m_copiesEdit(new DurationEdit)
    , m_copies(new QWidget)
{
    m_keepEdit->setObjectName(u"keepForEdit"_s);
    m_copiesBox->setObjectName(u"keepMessagesCheckBox"_s);
    m_folderEdit->setObjectName(u"messagesFolderEdit"_s);
    m_folderEdit->setPlaceholderText(tr("Folder of the runner, for your account only"));
    m_copiesEdit->setObjectName(u"keepMessagesForEdit"_s);

    auto *ledger = new QGroupBox(tr("Ledger"));
    auto *ledgerForm = new QFormLayout(ledger);
    ledgerForm->addRow(tr("Remember for at &least:"), m_keepEdit);
    ledgerForm->addRow(makeNote(
        tr("Counted from when a message is gone from the server. As long as it is there, and as "
           "long as its transition is not delivered, it is never forgotten.")));

    auto *chooseButton = new QPushButton(tr("&Choose..."));
    connect(chooseButton, &QPushButton::clicked, this, &MemoryPage::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folderEdit, 1);
    folder->addWidget(chooseButton);
    auto *copiesForm = new QFormLayout(m_copies);
    copiesForm->setContentsMargins({});
    copiesForm->addRow(tr("&Folder:"), folder);
    copiesForm->addRow(tr("Remove &after:"), m_copiesEdit);
    auto *copies = new QGroupBox(tr("Copies"));
    auto *copiesLayout = new QVBoxLayout(copies);
    copiesLayout->addWidget(m_copiesBox);
    copiesLayout->addWidget(m_copies);
    copiesLayout->addWidget(makeNote(
        tr("With copies, past messages can be read in the ledger, and a changed handler can be "
           "run over them (What If). The files are readable by your account only.")));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(ledger);
    layout->addWidget(copies);
    layout->addStretch();

    connect(m_copiesBox, &QCheckBox::toggled, this, &MemoryPage::updateEnabledState);
    for (const DurationEdit *edit : {m_keepEdit, m_copiesEdit})
        connect(edit, &QLineEdit::textChanged, this, &AdvancedPage::edited);
    updateEnabledState();
}

void MemoryPage::setActivity(const Model::Activity &activity)
{
    const Model::Memory &memory = activity.memory;
    m_keepEdit->setDuration(memory.keepFor);
    m_copiesBox->setChecked(memory.keepMessages);
    m_folderEdit->setText(memory.messagesFolder);
    m_copiesEdit->setDuration(memory.keepMessagesFor);
}

void MemoryPage::applyTo(Model::Activity &activity) const
{
    Model::Memory &memory = activity.memory;
    if (const auto duration = m_keepEdit->duration())
        memory.keepFor = *duration;
    memory.keepMessages = m_copiesBox->isChecked();
    memory.messagesFolder = m_folderEdit->text();
    if (const auto duration = m_copiesEdit->duration())
        memory.keepMessagesFor = *duration;
}

QStringList MemoryPage::problems() const
{
    const std::pair<QString, const DurationEdit *> fields[]{
        {tr("Remember for at least"), m_keepEdit},
        {tr("Remove after"), m_copiesEdit},
    };
    QStringList result;
    for (const auto &[name, edit] : fields) {
        if (const auto duration = edit->duration(); !duration)
            result.append(u"%1: %2"_s.arg(name, duration.error().message));
        else if (duration->isZero())
            result.append(tr("%1: the duration must be longer than zero.").arg(name));
    }
    return result;
}

void MemoryPage::chooseFolder()
{
    const QDir base(m_baseDirectory);
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for Copies of Messages"), base.absoluteFilePath(m_folderEdit->text()));
    if (folder.isEmpty())
        return;
    // What lies beside the project moves with it.
    const QString relative = base.relativeFilePath(folder);
    m_folderEdit->setText(relative.startsWith(".."_L1) ? folder : relative);
}

void MemoryPage::updateEnabledState()
{
    m_copies->setEnabled(m_copiesBox->isChecked());
}

} // namespace Inlet::Ui
