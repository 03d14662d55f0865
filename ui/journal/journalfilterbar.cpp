// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilterbar.h"

#include "ui/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxCode = 4;
constexpr int LeastBoxChars = 12;

/** Fills @p box with one entry for all and one for each of @p names, and keeps what is chosen. */
template <typename Label>
void fill(QComboBox *box, const QString &all, const QStringList &names, Label label)
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all);
    for (const QString &name : names)
        box->addItem(label(name), name);
    const int index = chosen.isValid() ? box->findData(chosen) : 0;
    if (index >= 0) {
        box->setCurrentIndex(index);
        return;
    }
    // The rows it came from are gone; the choice stands all the same.
    box->addItem(label(chosen.toString()), chosen);
    box->setCurrentIndex(box->count() - 1);
}

std::optional<QString> chosenName(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(data.toString()) : std::nullopt;
}

} // namespace

JournalFilterBar::JournalFilterBar(JournalModel *journal, QWidget *parent)
    : QToolBar(parent)
    , m_journal(journal)
    , m_activityLabel(new QLabel)
    , m_activityBox(addBox(u"journalActivityBox"_s, m_activityLabel))
    , m_transitionLabel(new QLabel)
    , m_transitionBox(addBox(u"journalTransitionBox"_s, m_transitionLabel))
    , m_codeLabel(new QLabel)
    , m_codeBox(addBox(u"journalCodeBox"_s, m_codeLabel))
{
    setObjectName(u"journalFilterBar"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize({iconSize, iconSize});
    m_codeBox->addItem({});
    for (int code = 1; code <= MaxCode; ++code)
        m_codeBox->addItem(QString(), code);
    m_codeBox->addItem(QString(), 0);

    addSeparator();
    m_resetAction = addAction(icon(u"edit-clear"_s), {});
    m_resetAction->setObjectName(u"resetFiltersAction"_s);
    connect(m_resetAction, &QAction::triggered, this, &JournalFilterBar::reset);
    m_threadAction = addAction(icon(u"window-close"_s), {});
    m_threadAction->setObjectName(u"allMessagesAction"_s);
    m_threadAction->setVisible(false);
    connect(m_threadAction, &QAction::triggered, this, [this] { followMessage(0, {}); });
    connect(journal, &JournalModel::namesChanged, this, &JournalFilterBar::fillLists);
    retranslate();
}

QComboBox *JournalFilterBar::addBox(const QString &objectName, QLabel *label)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(LeastBoxChars);
    label->setBuddy(box);
    addWidget(label);
    addWidget(box);
    connect(box, &QComboBox::activated, this, &JournalFilterBar::edited);
    return box;
}

void JournalFilterBar::applyTo(JournalCriteria &criteria) const
{
    criteria.activity = chosenName(m_activityBox);
    criteria.transition = chosenName(m_transitionBox);
    const QVariant code = m_codeBox->currentData();
    criteria.returnCode = code.isValid() ? std::optional(code.toInt()) : std::nullopt;
    criteria.thread = m_thread;
}

void JournalFilterBar::followMessage(quint64 thread, const QString &name)
{
    m_thread = thread;
    m_threadName = name;
    showThread();
    Q_EMIT edited();
}

void JournalFilterBar::reset()
{
    for (QComboBox *box : {m_activityBox, m_transitionBox, m_codeBox})
        box->setCurrentIndex(0);
    followMessage(0, {});
}

void JournalFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void JournalFilterBar::fillLists()
{
    const JournalLabels &labels = m_journal->labels();
    QStringList activities = labels.activityNames();
    QStringList transitions{Model::TransitionName::Ok.toString(),
                            Model::TransitionName::NoEmail.toString(),
                            Model::TransitionName::Error.toString()};
    for (const QString &name : m_journal->activityNames()) {
        if (!activities.contains(name))
            activities += name;
    }
    for (const QString &name : m_journal->transitionNames()) {
        if (!transitions.contains(name))
            transitions += name;
    }
    fill(m_activityBox, tr("All"), activities,
         [&labels](const QString &name) { return labels.activity(name); });
    fill(m_transitionBox, tr("All"), transitions, &JournalLabels::transitionWord);
}

void JournalFilterBar::retranslate()
{
    //: space before and after, for a label in a tool bar
    m_activityLabel->setText(tr(" Activity: "));
    m_activityBox->setAccessibleName(tr("Activity"));
    m_transitionLabel->setText(tr(" Transition: "));
    m_transitionBox->setAccessibleName(tr("Transition"));
    m_codeLabel->setText(tr(" Return code: "));
    m_codeBox->setAccessibleName(tr("Return code"));
    m_codeBox->setItemText(0, tr("All"));
    const QStringList codes{tr("1 (deleted, activated)"), tr("2 (left, activated)"),
                            tr("3 (deleted)"), tr("4 (left)"), tr("None (error)")};
    for (int index = 0; index < codes.size(); ++index)
        m_codeBox->setItemText(index + 1, codes.at(index));
    m_resetAction->setText(tr("Reset"));
    m_resetAction->setToolTip(tr("Show the rows of all activities, transitions and messages"));
    showThread();
    fillLists();
}

void JournalFilterBar::showThread()
{
    m_threadAction->setVisible(m_thread != 0);
    m_threadAction->setText(m_threadName);
    m_threadAction->setToolTip(tr("Show the events about all messages again"));
}

} // namespace Inlet::Ui
