// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/expirationdialog.h"

#include "ui/editor/expirationmodel.h"
#include "ui/help/helptopics.h"
#include "ui/schedule/problemlabel.h"
#include "ui/schedule/timeformat.h"
#include "ui/script/scripteditor.h"
#include "ui/widgets/durationedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScriptRow = 6;
constexpr int CommentRow = 8;

} // namespace

ExpirationDialog::ExpirationDialog(const Model::Expiration &expiration,
                                   const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_initial(expiration)
    , m_takenNames(takenNames)
    , m_labelEdit(new QLineEdit)
    , m_nameEdit(new QLineEdit)
    , m_nameProblem(new ProblemLabel)
    , m_doNotTerminateBox(new QCheckBox(tr("D&o not terminate the task")))
    , m_destinationEdit(new QLineEdit)
    , m_typeBox(new QComboBox)
    , m_delayLabel(new QLabel(tr("D&elay:")))
    , m_delayEdit(new DurationEdit)
    , m_delayProblem(new ProblemLabel)
    , m_dateLabel(new QLabel(tr("D&ate:")))
    , m_dateEdit(new QDateTimeEdit)
    , m_scriptLabel(new QLabel(tr("Script:")))
    , m_scriptEditor(new ScriptEditor(Language::Purpose::Expiration))
    , m_scriptProblem(new ProblemLabel)
    , m_commentEdit(new QPlainTextEdit)
{
    setWindowTitle(tr("Expiration"));
    m_labelEdit->setObjectName(u"labelEdit"_s);
    m_nameEdit->setObjectName(u"nameEdit"_s);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_doNotTerminateBox->setObjectName(u"doNotTerminateCheckBox"_s);
    m_destinationEdit->setObjectName(u"destinationEdit"_s);
    m_destinationEdit->setToolTip(tr("Free text; it has no effect"));
    m_typeBox->setObjectName(u"typeComboBox"_s);
    m_typeBox->addItems(ExpirationModel::typeNames());
    m_delayEdit->setObjectName(u"delayEdit"_s);
    m_delayProblem->setObjectName(u"delayProblem"_s);
    m_dateEdit->setObjectName(u"dateEdit"_s);
    m_dateEdit->setTimeSpec(
        Qt::UTC); // shows wall-clock time as it is; no clock change of this machine moves it
    m_dateEdit->setCalendarPopup(true);
    m_dateEdit->setDisplayFormat(dateFormat() + u' ' + timeFormat());
    m_scriptEditor->setObjectName(u"scriptEditor"_s);
    m_scriptProblem->setObjectName(u"scriptProblem"_s);
    m_commentEdit->setObjectName(u"commentEdit"_s);
    m_commentEdit->setTabChangesFocus(true);
    setHelpTopics({{this, "delayed-events"_L1},
                   {m_labelEdit, "expiration-label"_L1},
                   {m_nameEdit, "expiration-name"_L1},
                   {m_doNotTerminateBox, "do-not-terminate"_L1},
                   {m_destinationEdit, "destination"_L1},
                   {m_typeBox, "expiration-type"_L1},
                   {m_delayEdit, "expiration-delay"_L1},
                   {m_dateEdit, "expiration-date"_L1},
                   {m_scriptEditor, "expiration-script"_L1},
                   {m_commentEdit, "expiration-comment"_L1}});
    createLayout();

    connect(m_typeBox, &QComboBox::currentIndexChanged, this, &ExpirationDialog::updateFields);
    connect(m_nameEdit, &QLineEdit::textChanged, this, [this] { m_nameProblem->setText({}); });
    connect(m_delayEdit, &QLineEdit::textChanged, this, [this] { m_delayProblem->setText({}); });
    show(expiration);
}

void ExpirationDialog::createLayout()
{
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *result = new QLabel(text);
        result->setBuddy(buddy);
        return result;
    };
    m_delayLabel->setBuddy(m_delayEdit);
    m_dateLabel->setBuddy(m_dateEdit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("O&k"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExpirationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExpirationDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->addWidget(label(tr("&Label:"), m_labelEdit), 0, 0);
    grid->addWidget(m_labelEdit, 0, 1);
    grid->addWidget(label(tr("&Name:"), m_nameEdit), 0, 2);
    grid->addWidget(m_nameEdit, 0, 3);
    grid->addWidget(m_nameProblem, 1, 2, 1, 2);
    grid->addWidget(m_doNotTerminateBox, 2, 1);
    grid->addWidget(label(tr("&Destination:"), m_destinationEdit), 2, 2);
    grid->addWidget(m_destinationEdit, 2, 3);
    grid->addWidget(label(tr("Expiration &type:"), m_typeBox), 3, 0);
    grid->addWidget(m_typeBox, 3, 1, 1, 3);
    grid->addWidget(m_delayLabel, 4, 0);
    grid->addWidget(m_delayEdit, 4, 1);
    grid->addWidget(m_delayProblem, 4, 2, 1, 2);
    grid->addWidget(m_dateLabel, 5, 0);
    grid->addWidget(m_dateEdit, 5, 1);
    grid->addWidget(m_scriptLabel, ScriptRow, 0, Qt::AlignTop);
    grid->addWidget(m_scriptEditor, ScriptRow, 1, 1, 3);
    grid->addWidget(m_scriptProblem, ScriptRow + 1, 1, 1, 3);
    grid->addWidget(label(tr("Co&mment:"), m_commentEdit), CommentRow, 0, Qt::AlignTop);
    grid->addWidget(m_commentEdit, CommentRow, 1, 1, 3);
    grid->addWidget(buttons, CommentRow + 1, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->setRowStretch(CommentRow, 1);
}

void ExpirationDialog::show(const Model::Expiration &expiration)
{
    m_labelEdit->setText(expiration.label);
    m_nameEdit->setText(expiration.name);
    m_doNotTerminateBox->setChecked(expiration.doNotTerminate);
    m_destinationEdit->setText(expiration.destination);
    m_typeBox->setCurrentIndex(static_cast<int>(expiration.type));
    m_delayEdit->setDuration(expiration.delay);
    m_dateEdit->setDateTime(expiration.date.isValid()
                                ? QDateTime(expiration.date, expiration.time, Qt::UTC)
                                : QDateTime(QDate::currentDate().addDays(1), QTime(0, 0), Qt::UTC));
    m_scriptEditor->setLines(expiration.script);
    m_commentEdit->setPlainText(expiration.comment);
    updateFields();
}

void ExpirationDialog::updateFields()
{
    const bool delay = usesDelay(type());
    const bool date = usesDate(type());
    m_delayLabel->setVisible(delay);
    m_delayEdit->setVisible(delay);
    m_delayProblem->setText({});
    m_scriptProblem->setText({});
    m_dateLabel->setVisible(date);
    m_dateEdit->setVisible(date);
    m_scriptLabel->setVisible(!delay);
    m_scriptEditor->setVisible(!delay);
    static_cast<QGridLayout *>(layout())->setRowStretch(ScriptRow, delay ? 0 : 2);
}

Model::ExpirationType ExpirationDialog::type() const
{
    return static_cast<Model::ExpirationType>(m_typeBox->currentIndex());
}

Model::Expiration ExpirationDialog::expiration() const
{
    Model::Expiration edited = m_initial;
    edited.label = m_labelEdit->text();
    edited.name = m_nameEdit->text();
    edited.doNotTerminate = m_doNotTerminateBox->isChecked();
    edited.destination = m_destinationEdit->text();
    edited.type = type();
    if (const auto delay = m_delayEdit->duration(); delay && usesDelay(edited.type))
        edited.delay = *delay;
    if (usesDate(edited.type)) {
        edited.date = m_dateEdit->date();
        edited.time = m_dateEdit->time();
    }
    edited.script = m_scriptEditor->lines();
    edited.comment = m_commentEdit->toPlainText();
    return edited;
}

QString ExpirationDialog::nameProblem() const
{
    const QString name = m_nameEdit->text();
    if (!Model::isValidName(name))
        return tr(
            "A name has letters A to Z, digits and \"_\" only, and does not begin with a digit.");
    return m_takenNames.contains(name) ? tr("Another transition is called \"%1\".").arg(name)
                                       : QString();
}

void ExpirationDialog::accept()
{
    if (const QString problem = nameProblem(); !problem.isEmpty()) {
        m_nameProblem->setText(problem);
        m_nameEdit->setFocus();
        return;
    }
    if (usesDelay(type())) {
        if (const auto delay = m_delayEdit->duration(); !delay) {
            m_delayProblem->setText(delay.error().message);
            m_delayEdit->setFocus();
            return;
        }
    } else if (m_scriptEditor->lines().join(u' ').trimmed().isEmpty()) {
        m_scriptProblem->setText(tr("Write a script that returns a Date, or choose another type."));
        m_scriptEditor->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace Inlet::Ui
