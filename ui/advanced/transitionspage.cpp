// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/transitionspage.h"

#include "ui/help/helptopics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QUrl>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Rows of the drop-down in the order of the alternatives of Model::Delivery::to.
enum Kind { NoKind, FileKind, CommandKind, HttpKind };

QString problemOf(const Model::Transition &transition)
{
    struct Check
    {
        const QString &label;

        QString operator()(const Model::NoDelivery &) const { return {}; }
        QString operator()(const Model::FileDelivery &delivery) const
        {
            return delivery.directory.isEmpty()
                       ? TransitionsPage::tr(
                             "Enter the folder that the transition \"%1\" writes to.")
                             .arg(label)
                       : QString();
        }
        QString operator()(const Model::CommandDelivery &delivery) const
        {
            return delivery.program.isEmpty()
                       ? TransitionsPage::tr("Enter the program that the transition \"%1\" starts.")
                             .arg(label)
                       : QString();
        }
        QString operator()(const Model::HttpDelivery &delivery) const
        {
            const QUrl url(delivery.url, QUrl::StrictMode);
            const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
            return url.isValid() && isWeb && !url.host().isEmpty()
                       ? QString()
                       : TransitionsPage::tr("\"%1\" is not a web address that the transition "
                                             "\"%2\" can be sent to. "
                                             "Begin it with https:// or http://.")
                             .arg(delivery.url, label);
        }
    };
    return std::visit(Check{transition.label}, transition.deliver.to);
}

} // namespace

TransitionsPage::TransitionsPage(QWidget *parent)
    : AdvancedPage(parent)
    , m_list(new QListWidget)
    , m_formWidget(new QWidget)
    , m_form(new QFormLayout(m_formWidget))
    , m_labelEdit(new QLineEdit)
    , m_kindBox(new QComboBox)
    , m_directoryEdit(new QLineEdit)
    , m_programEdit(new QLineEdit)
    , m_argumentsEdit(new QPlainTextEdit)
    , m_urlEdit(new QLineEdit)
{
    m_list->setObjectName(u"transitionList"_s);
    m_list->setAccessibleName(tr("Transitions"));
    m_labelEdit->setObjectName(u"transitionLabelEdit"_s);
    m_kindBox->setObjectName(u"deliveryComboBox"_s);
    m_directoryEdit->setObjectName(u"directoryEdit"_s);
    m_programEdit->setObjectName(u"programEdit"_s);
    m_argumentsEdit->setObjectName(u"argumentsEdit"_s);
    m_urlEdit->setObjectName(u"urlEdit"_s);
    setHelpTopics({{this, "transitions"_L1},
                   {m_labelEdit, "transition-label"_L1},
                   {m_kindBox, "delivery"_L1},
                   {m_directoryEdit, "delivery-folder"_L1},
                   {m_programEdit, "delivery-command"_L1},
                   {m_argumentsEdit, "delivery-command"_L1},
                   {m_urlEdit, "delivery-address"_L1}});
    m_kindBox->addItems(
        {tr("Not delivered"), tr("File in a folder"), tr("Command"), tr("Web address (HTTP)")});
    m_directoryEdit->setToolTip(tr("Relative to the project file"));
    m_argumentsEdit->setToolTip(tr("One argument per line"));
    m_argumentsEdit->setTabChangesFocus(true);
    m_urlEdit->setPlaceholderText(u"https://"_s);
    createLayout();

    connect(m_list, &QListWidget::currentRowChanged, this, &TransitionsPage::showTransition);
    for (const QLineEdit *edit : {m_labelEdit, m_directoryEdit, m_programEdit, m_urlEdit})
        connect(edit, &QLineEdit::textEdited, this, &TransitionsPage::readForm);
    connect(m_argumentsEdit, &QPlainTextEdit::textChanged, this, &TransitionsPage::readForm);
    connect(m_kindBox, &QComboBox::activated, this, &TransitionsPage::readForm);
}

void TransitionsPage::setActivity(const Model::Activity &activity)
{
    m_activity = activity;
    m_transitions = Model::outboundTransitions(activity);
    m_list->clear();
    for (const Model::Transition &transition : std::as_const(m_transitions)) {
        m_list->addItem(transition.label.isEmpty()
                            ? Model::defaultTransitionLabel(activity, transition.name)
                            : transition.label);
    }
    m_list->setCurrentRow(0);
}

void TransitionsPage::applyTo(Model::Activity &activity) const
{
    const QList<Model::Transition> before = Model::outboundTransitions(m_activity);
    for (qsizetype index = 0; index < m_transitions.size(); ++index) {
        const Model::Transition &transition = m_transitions.at(index);
        const auto listed =
            std::ranges::find(activity.transitions, transition.name, &Model::Transition::name);
        if (listed != activity.transitions.end())
            *listed = transition;
        else if (transition != before.at(index))
            activity.transitions.append(transition);
    }
}

QStringList TransitionsPage::problems() const
{
    QStringList result;
    for (const Model::Transition &transition : m_transitions) {
        if (const QString problem = problemOf(transition); !problem.isEmpty())
            result.append(problem);
    }
    return result;
}

void TransitionsPage::createLayout()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("La&bel:"), m_labelEdit);
    m_form->addRow(tr("&Delivery:"), m_kindBox);
    m_form->addRow(tr("&Folder:"), m_directoryEdit);
    m_form->addRow(tr("&Program:"), m_programEdit);
    m_form->addRow(tr("A&rguments:"), m_argumentsEdit);
    m_form->addRow(tr("&Address:"), m_urlEdit);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_formWidget, 2);
}

void TransitionsPage::showTransition(int row)
{
    m_formWidget->setEnabled(row >= 0);
    if (row < 0)
        return;
    m_loading = true;
    const Model::Transition &transition = m_transitions.at(row);
    m_labelEdit->setText(transition.label);
    m_kindBox->setCurrentIndex(static_cast<int>(transition.deliver.to.index()));
    const auto *file = std::get_if<Model::FileDelivery>(&transition.deliver.to);
    const auto *command = std::get_if<Model::CommandDelivery>(&transition.deliver.to);
    const auto *http = std::get_if<Model::HttpDelivery>(&transition.deliver.to);
    m_directoryEdit->setText(file ? file->directory : QString());
    m_programEdit->setText(command ? command->program : QString());
    m_argumentsEdit->setPlainText(command ? command->arguments.join(u'\n') : QString());
    m_urlEdit->setText(http ? http->url : QString());
    m_loading = false;
    updateEnabledState();
}

void TransitionsPage::readForm()
{
    const int row = m_list->currentRow();
    if (m_loading || row < 0)
        return;
    Model::Transition &transition = m_transitions[row];
    transition.label = m_labelEdit->text();
    switch (m_kindBox->currentIndex()) {
    case FileKind: transition.deliver.to = Model::FileDelivery{m_directoryEdit->text()}; break;
    case CommandKind: {
        const QString arguments = m_argumentsEdit->toPlainText();
        transition.deliver.to = Model::CommandDelivery{
            m_programEdit->text(), arguments.isEmpty() ? QStringList() : arguments.split(u'\n')};
        break;
    }
    case HttpKind: transition.deliver.to = Model::HttpDelivery{m_urlEdit->text()}; break;
    default: transition.deliver.to = Model::NoDelivery{};
    }
    m_list->item(row)->setText(transition.label);
    updateEnabledState();
    Q_EMIT edited();
}

void TransitionsPage::updateEnabledState()
{
    const int kind = m_kindBox->currentIndex();
    m_form->setRowVisible(m_directoryEdit, kind == FileKind);
    m_form->setRowVisible(m_programEdit, kind == CommandKind);
    m_form->setRowVisible(m_argumentsEdit, kind == CommandKind);
    m_form->setRowVisible(m_urlEdit, kind == HttpKind);
}

} // namespace Inlet::Ui
