// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timezonebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QTimeZone>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DefaultZone = "default"_L1;
constexpr auto SystemZone = "system"_L1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::TimeZoneBox)
};

} // namespace

void fillTimeZoneBox(QComboBox *box, TimeZoneDefault withDefault)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (withDefault == TimeZoneDefault::OfProject)
        box->addItem(Tr::tr("Default (of the project)"), DefaultZone);
    box->addItem(Tr::tr("System (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
                 SystemZone);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        box->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
}

QString timeZone(const QComboBox *box)
{
    const int index = box->findText(box->currentText(), Qt::MatchFixedString);
    return index < 0 ? box->currentText() : box->itemData(index).toString();
}

void setTimeZone(QComboBox *box, const QString &zone)
{
    const int index = box->findData(zone);
    box->setCurrentIndex(index);
    if (index < 0)
        box->setEditText(zone);
}

bool isKnownTimeZone(const QString &zone)
{
    return zone == DefaultZone || zone == SystemZone || QTimeZone(zone.toUtf8()).isValid();
}

} // namespace Inlet::Ui
