// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QWidget>

#include <initializer_list>
#include <utility>

namespace Inlet::Ui {

/** Gives each widget the anchor of its paragraph in the handbook, which F1 opens. */
void setHelpTopics(std::initializer_list<std::pair<QWidget *, QLatin1StringView>> topics);

/** The topic of @p widget itself; empty when it has none. */
[[nodiscard]] QString helpTopic(const QWidget *widget);

/**
 * Opens the handbook when F1 is pressed in any window of the application, at the topic of the widget with the focus or
 * of the nearest one around it that has one. A widget with an F1 of its own gets the key before those around it.
 */
class HelpKey final : public QObject
{
    Q_OBJECT

public:
    /** Watches the application as long as it lives. */
    explicit HelpKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Inlet::Ui
