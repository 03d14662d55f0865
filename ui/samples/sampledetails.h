// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/samples/sampleresult.h"

#include <QSet>
#include <QTreeWidget>

#include <optional>

namespace Inlet::Ui {

/** What a sample expects beside what its handler did, one member per row; what differs is marked and comes first. */
class SampleDetails final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SampleDetails(QWidget *parent = nullptr);

    void showSample(const Model::Sample &sample, const std::optional<SampleResult> &result);
    void showNothing() { clear(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMember(const QString &member, const QJsonValue &expected, const QJsonValue &actual,
                   bool isCompared);
    void retranslate();

    QSet<QString> m_different; ///< members of the sample that is shown
    bool m_hasResult = false;
};

} // namespace Inlet::Ui
