// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/sampledetails.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QTextDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { MemberColumn, ExpectedColumn, ActualColumn };

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

SampleDetails::SampleDetails(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"sampleDetails"_s);
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setColumnCount(3);
    // Side by side whatever the length: tool tips have the whole values.
    header()->setSectionResizeMode(ExpectedColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ActualColumn, QHeaderView::Stretch);
    retranslate();
}

void SampleDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void SampleDetails::retranslate()
{
    setHeaderLabels({tr("Member"), tr("Expected"), tr("Actual")});
    setAccessibleName(tr("Expected and actual values of the sample"));
}

void SampleDetails::showSample(const Model::Sample &sample,
                               const std::optional<SampleResult> &result)
{
    clear();
    m_different.clear();
    m_hasResult = result.has_value();
    const QJsonObject members = result ? result->event.members : QJsonObject();
    if (result && !result->isHandled()) {
        addMember(tr("File"), sample.file, tr("missing"), true);
        return;
    }
    for (const QJsonValue &difference : members.value("differences"_L1).toArray())
        m_different.insert(difference["member"_L1].toString());

    const Model::Expectation &expect = sample.expect;
    addMember(u"returnCode"_s,
              expect.returnCode.value_or(Model::NoReturnCode) == Model::NoReturnCode
                  ? QJsonValue(QJsonValue::Null)
                  : QJsonValue(*expect.returnCode),
              members.value("returnCode"_L1), expect.returnCode.has_value());
    addMember(u"transition"_s, textOrNull(expect.transition.value_or(QString())),
              members.value("transition"_L1), expect.transition.has_value());

    const QJsonObject expectedVars = expect.vars.value_or(QJsonObject());
    const QJsonObject actualVars = members.value("vars"_L1).toObject();
    QStringList names = expectedVars.keys() + actualVars.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        addMember(u"vars."_s + name, expectedVars.value(name), actualVars.value(name),
                  expect.vars.has_value());
    }
    const QString error = members.value("error"_L1)["text"_L1].toString();
    addMember(u"error"_s, textOrNull(expect.error.value_or(QString())), textOrNull(error),
              expect.error.has_value() || !expect.expectsError());

    resizeColumnToContents(MemberColumn);
}

void SampleDetails::addMember(const QString &member, const QJsonValue &expected,
                              const QJsonValue &actual, bool isCompared)
{
    // null is a value of a variable, but elsewhere it says that there is none.
    const bool isVariable = member.startsWith("vars."_L1);
    const auto text = [&](const QJsonValue &value) {
        if (value.isUndefined() || (value.isNull() && !isVariable))
            return tr("none");
        // The quotes tell "1" from 1, which only variables can mix up.
        return value.isString() && !isVariable ? value.toString() : jsonText(value);
    };
    const bool isDifferent = m_different.contains(member);
    auto *item = new QTreeWidgetItem({member, isCompared ? text(expected) : tr("not compared"),
                                      m_hasResult ? text(actual) : tr("not yet run")});
    for (int column = MemberColumn; column <= ActualColumn; ++column)
        item->setToolTip(column, Qt::convertFromPlainText(item->text(column)));
    if (!isDifferent) {
        addTopLevelItem(item);
        return;
    }
    item->setIcon(MemberColumn, icon(u"sample-different"_s));
    //: Read aloud: %1 is a name such as "vars.ticket"
    item->setData(MemberColumn, Qt::AccessibleTextRole, tr("%1, different").arg(member));
    QFont bold = font();
    bold.setBold(true);
    for (int column = MemberColumn; column <= ActualColumn; ++column)
        item->setFont(column, bold);
    int place = 0;
    while (place < topLevelItemCount() && !topLevelItem(place)->icon(MemberColumn).isNull())
        ++place;
    insertTopLevelItem(place, item);
}

} // namespace Inlet::Ui
