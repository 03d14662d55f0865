// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/decisionpage.h"

#include "ui/message/tables.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

DecisionPage::DecisionPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(createTable(u"decisionView"_s))
    , m_variablesLabel(new QLabel)
    , m_variables(createTable(u"variablesView"_s))
    , m_logLabel(new QLabel)
    , m_log(createTable(u"scriptLogView"_s))
{
    m_variablesLabel->setBuddy(m_variables);
    m_logLabel->setBuddy(m_log);
    m_log->setColumnCount(1);
    m_log->setHeaderHidden(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary, 3);
    layout->addWidget(m_variablesLabel);
    layout->addWidget(m_variables, 2);
    layout->addWidget(m_logLabel);
    layout->addWidget(m_log, 2);
    retranslate();
    clear();
}

void DecisionPage::showDecision(const Core::Event &event, const QStringList &scriptLines)
{
    clear();
    const QJsonObject &members = event.members;
    const auto add = [this](const QString &item, const QString &value) {
        addRow(m_summary, {item, value});
    };
    const QJsonValue code = members.value("returnCode"_L1);
    add(tr("Return code"), code.isDouble() ? QString::number(code.toInt())
                                           //: No return code
                                           : tr("none", "return code"));
    if (members.value("dryRun"_L1).toBool())
        add(tr("Preview"), tr("Dry run: nothing of this was done"));
    add(tr("Action"), members.value("action"_L1).toString() == "delete"_L1
                          ? tr("Deleted from the server")
                          : tr("Left on the server"));
    const QString transition = members.value("transition"_L1).toString();
    add(tr("Transition"), transition.isEmpty()
                              //: No transition fired
                              ? tr("none", "transition")
                              : transition);
    if (const QJsonObject error = members.value("error"_L1).toObject(); !error.isEmpty()) {
        const int line = error.value("line"_L1).toInt();
        const QString text = error.value("text"_L1).toString();
        add(tr("Error"),
            line > 0 ? tr("%1 (script line %2)").arg(text, QString::number(line)) : text);
    }
    add(tr("Handling time"),
        tr("%1 ms").arg(QLocale().toString(members.value("ms"_L1).toDouble(), 'f', 1)));
    add(tr("Number in mailbox"), QString::number(members.value("number"_L1).toInteger()));
    add(tr("UID"), members.value("uid"_L1).toString());
    add(tr("Size"), QLocale().formattedDataSize(members.value("size"_L1).toInteger()));
    fitColumns(m_summary);

    const QJsonObject vars = members.value("vars"_L1).toObject();
    for (auto variable = vars.constBegin(); variable != vars.constEnd(); ++variable)
        addRow(m_variables, {variable.key(), valueText(variable.value())});
    fitColumns(m_variables);
    for (const QString &line : scriptLines)
        addRow(m_log, {line});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_variablesLabel), static_cast<QWidget *>(m_variables)})
        widget->setVisible(!vars.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_logLabel), static_cast<QWidget *>(m_log)})
        widget->setVisible(!scriptLines.isEmpty());
}

void DecisionPage::clear()
{
    for (QTreeWidget *table : {m_summary, m_variables, m_log})
        table->clear();
}

void DecisionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DecisionPage::retranslate()
{
    m_summary->setHeaderLabels({tr("Item"), tr("Value")});
    m_summary->setAccessibleName(tr("Decision of the handler"));
    m_variablesLabel->setText(tr("Event variables (vars):"));
    m_variables->setHeaderLabels({tr("Name"), tr("Value")});
    m_variables->setAccessibleName(tr("Event variables"));
    m_logLabel->setText(tr("Script log:"));
    m_log->setAccessibleName(tr("Script log"));
}

} // namespace Inlet::Ui
