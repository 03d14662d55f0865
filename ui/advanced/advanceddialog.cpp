// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/advanceddialog.h"

#include "ui/accounts/passwords.h"
#include "ui/accounts/transportsecurityedit.h"
#include "ui/advanced/generalpage.h"
#include "ui/advanced/limitspage.h"
#include "ui/advanced/memorypage.h"
#include "ui/advanced/transitionspage.h"
#include "ui/help/helptopics.h"
#include "ui/script/scripteditor.h"
#include "ui/widgets/problemsbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** The script that runs before the task. */
class InitializationPage final : public AdvancedPage
{
public:
    InitializationPage()
        : m_editor(new ScriptEditor(Language::Purpose::Initialization))
    {
        m_editor->setObjectName(u"initializationScriptEditor"_s);
        setHelpTopics({{m_editor, "initialization-script"_L1}});
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_editor);
    }

    void setActivity(const Model::Activity &activity) override
    {
        m_editor->setLines(activity.advanced.initializationScript);
    }
    void applyTo(Model::Activity &activity) const override
    {
        activity.advanced.initializationScript = m_editor->lines();
    }

private:
    ScriptEditor *m_editor;
};

/** Authentication and certificates of the activity's own connection. */
class ConnectionPage final : public AdvancedPage
{
public:
    ConnectionPage(const QString &baseDirectory, SignIns *signIns)
        : m_edit(new TransportSecurityEdit(signIns))
        , m_note(new QLabel(AdvancedDialog::tr(
              "This activity uses an external account. Edit the account to change how "
              "its connection is secured.")))
    {
        setHelpTopics({{this, "connection"_L1}});
        m_edit->setBaseDirectory(baseDirectory);
        m_note->setWordWrap(true);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_note);
        layout->addWidget(m_edit);
        layout->addStretch();
        connect(m_edit, &TransportSecurityEdit::edited, this, &AdvancedPage::edited);
    }

    void setActivity(const Model::Activity &activity) override
    {
        m_edit->setConnection(activity.connection);
        m_edit->setEnabled(!activity.useExternalAccount);
        m_note->setVisible(activity.useExternalAccount);
    }
    void applyTo(Model::Activity &activity) const override { m_edit->applyTo(activity.connection); }
    QStringList problems() const override
    {
        Model::Connection connection;
        m_edit->applyTo(connection);
        const QString problem = TransportSecurityEdit::problemOf(connection);
        return problem.isEmpty() ? QStringList() : QStringList{problem};
    }

private:
    TransportSecurityEdit *m_edit;
    QLabel *m_note;
};

QStringList namesOfOthers(const Document::ProjectDocument &document)
{
    QStringList names;
    for (const Model::Activity &activity : document.project().activities)
        names.append(activity.name);
    names.removeAt(document.currentIndex());
    return names;
}

} // namespace

AdvancedDialog::AdvancedDialog(Document::ProjectDocument *document, Passwords *passwords,
                               QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_tabs(new QTabWidget)
    , m_problemsBar(new ProblemsBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    Q_ASSERT(m_document->activity());
    setWindowTitle(tr("Advanced Parameters"));
    setObjectName(u"advancedDialog"_s);
    m_tabs->setObjectName(u"advancedTabs"_s);
    setHelpTopics({{this, "advanced"_L1}});
    addPage(new GeneralPage(namesOfOthers(*m_document)), tr("General"));
    addPage(new InitializationPage, tr("Initialization Script"));
    addPage(new LimitsPage, tr("Messages and Limits"));
    addPage(new MemoryPage(m_document->baseDirectory()), tr("Memory"));
    addPage(new ConnectionPage(m_document->baseDirectory(), passwords->signIns()),
            tr("Connection"));
    addPage(new TransitionsPage, tr("Transitions"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problemsBar);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AdvancedDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AdvancedDialog::reject);
    resize(680, 540);
    updateState();
}

void AdvancedDialog::showField(const QString &objectName)
{
    for (AdvancedPage *page : std::as_const(m_pages)) {
        auto *field = objectName.isEmpty() ? nullptr : page->findChild<QWidget *>(objectName);
        if (!field)
            continue;
        m_tabs->setCurrentWidget(page);
        field->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void AdvancedDialog::accept()
{
    if (!m_problemsBar->texts().isEmpty())
        return;
    const QString before = m_document->activity()->name;
    m_document->editActivity(Document::Field::Advanced, [this](Model::Activity &activity) {
        for (const AdvancedPage *page : std::as_const(m_pages))
            page->applyTo(activity);
    });
    if (const QString now = m_document->activity()->name; now != before)
        Q_EMIT renamed(before, now);
    QDialog::accept();
}

void AdvancedDialog::addPage(AdvancedPage *page, const QString &title)
{
    page->setActivity(*m_document->activity());
    m_pages.append(page);
    m_tabs->addTab(page, title);
    connect(page, &AdvancedPage::edited, this, &AdvancedDialog::updateState);
}

void AdvancedDialog::updateState()
{
    QStringList problems;
    for (const AdvancedPage *page : std::as_const(m_pages))
        problems.append(page->problems());
    m_problemsBar->setTexts(problems);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(problems.isEmpty());
    ok->setToolTip(problems.join(u'\n'));
}

} // namespace Inlet::Ui
