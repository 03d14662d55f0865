// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include "ui/help/handbookwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace Inlet::Ui {

namespace {
constexpr auto Property = "helpTopic";
} // namespace

void setHelpTopics(std::initializer_list<std::pair<QWidget *, QLatin1StringView>> topics)
{
    for (const auto &[widget, topic] : topics)
        widget->setProperty(Property, QString(topic));
}

QString helpTopic(const QWidget *widget)
{
    return widget->property(Property).toString();
}

HelpKey::HelpKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    // The application offers a key to the widget with the focus, then to each one around it until it is taken.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const QString topic = helpTopic(widget);
    if (topic.isEmpty())
        return false;
    HandbookWindow::open(widget, topic);
    return true;
}

} // namespace Inlet::Ui
