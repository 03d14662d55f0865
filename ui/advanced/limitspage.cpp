// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/limitspage.h"

#include "ui/help/helptopics.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/durationedit.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QSpinBox>

#include <limits>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double BytesPerMebibyte = 1024.0 * 1024.0;
constexpr double MaxMebibytes = 1024.0 * 1024.0;

double mebibytes(qint64 bytes)
{
    return static_cast<double>(bytes) / BytesPerMebibyte;
}

void setUpSizeBox(QDoubleSpinBox *box, const QString &suffix)
{
    box->setRange(0.01, MaxMebibytes);
    box->setDecimals(2);
    box->setSuffix(suffix);
}

/** What the box shows in bytes; @p bytes itself when that is what it shows, so that rounding changes nothing. */
qint64 bytesOf(const QDoubleSpinBox *box, qint64 bytes)
{
    const double rounded = box->textFromValue(mebibytes(bytes)) == box->textFromValue(box->value())
                               ? static_cast<double>(bytes)
                               : box->value() * BytesPerMebibyte;
    return static_cast<qint64>(rounded);
}

} // namespace

LimitsPage::LimitsPage(QWidget *parent)
    : AdvancedPage(parent)
    , m_leftBox(new QComboBox)
    , m_messagesBox(new QSpinBox)
    , m_sessionEdit(new DurationEdit)
    , m_idleEdit(new DurationEdit)
    , m_messageSizeBox(new QDoubleSpinBox)
    , m_scriptEdit(new DurationEdit)
    , m_memoryBox(new QDoubleSpinBox)
{
    m_leftBox->setObjectName(u"leftMessagesComboBox"_s);
    m_messagesBox->setObjectName(u"messagesPerSessionSpinBox"_s);
    m_sessionEdit->setObjectName(u"sessionDurationEdit"_s);
    m_idleEdit->setObjectName(u"idleTimeoutEdit"_s);
    m_messageSizeBox->setObjectName(u"messageSizeSpinBox"_s);
    m_scriptEdit->setObjectName(u"scriptDurationEdit"_s);
    m_memoryBox->setObjectName(u"scriptMemorySpinBox"_s);
    setHelpTopics({{m_leftBox, "left-messages"_L1},
                   {m_messagesBox, "messages-per-session"_L1},
                   {m_sessionEdit, "session-duration"_L1},
                   {m_idleEdit, "idle-timeout"_L1},
                   {m_messageSizeBox, "message-size"_L1},
                   {m_scriptEdit, "script-duration"_L1},
                   {m_memoryBox, "script-memory"_L1}});
    setChoices(m_leftBox, leftMessagesChoices());
    m_messagesBox->setRange(1, std::numeric_limits<int>::max());
    setUpSizeBox(m_messageSizeBox, tr(" MiB"));
    setUpSizeBox(m_memoryBox, tr(" MiB"));

    auto *left = new QGroupBox(tr("Messages left on the server"));
    auto *leftForm = new QFormLayout(left);
    leftForm->addRow(tr("&Left messages:"), m_leftBox);

    auto *session = new QGroupBox(tr("Limits of a session"));
    auto *sessionForm = new QFormLayout(session);
    sessionForm->addRow(tr("&Messages per session:"), m_messagesBox);
    sessionForm->addRow(tr("Longest &session:"), m_sessionEdit);
    sessionForm->addRow(tr("Longest &wait for the server:"), m_idleEdit);
    sessionForm->addRow(tr("Lar&gest message:"), m_messageSizeBox);

    auto *script = new QGroupBox(tr("Limits of the script, for each message"));
    auto *scriptForm = new QFormLayout(script);
    scriptForm->addRow(tr("Longest &run:"), m_scriptEdit);
    scriptForm->addRow(tr("Mem&ory:"), m_memoryBox);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(left);
    layout->addWidget(session);
    layout->addWidget(script);
    layout->addStretch();

    for (const DurationEdit *edit : {m_sessionEdit, m_idleEdit, m_scriptEdit})
        connect(edit, &QLineEdit::textChanged, this, &AdvancedPage::edited);
}

void LimitsPage::setActivity(const Model::Activity &activity)
{
    m_shown = activity.limits;
    setCurrentChoice(m_leftBox, activity.leftMessages);
    m_messagesBox->setValue(m_shown.messagesPerSession);
    m_sessionEdit->setDuration(m_shown.sessionDuration);
    m_idleEdit->setDuration(m_shown.idleTimeout);
    m_messageSizeBox->setValue(mebibytes(m_shown.messageBytes));
    m_scriptEdit->setDuration(m_shown.scriptDuration);
    m_memoryBox->setValue(mebibytes(m_shown.scriptMemoryBytes));
}

void LimitsPage::applyTo(Model::Activity &activity) const
{
    activity.leftMessages = currentChoice<Model::LeftMessages>(m_leftBox);
    Model::Limits &limits = activity.limits;
    limits.messagesPerSession = m_messagesBox->value();
    if (const auto duration = m_sessionEdit->duration())
        limits.sessionDuration = *duration;
    if (const auto duration = m_idleEdit->duration())
        limits.idleTimeout = *duration;
    limits.messageBytes = bytesOf(m_messageSizeBox, m_shown.messageBytes);
    if (const auto duration = m_scriptEdit->duration())
        limits.scriptDuration = *duration;
    limits.scriptMemoryBytes = bytesOf(m_memoryBox, m_shown.scriptMemoryBytes);
}

QStringList LimitsPage::problems() const
{
    const std::pair<QString, const DurationEdit *> fields[]{
        {tr("Longest session"), m_sessionEdit},
        {tr("Longest wait for the server"), m_idleEdit},
        {tr("Longest run of the script"), m_scriptEdit},
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

} // namespace Inlet::Ui
