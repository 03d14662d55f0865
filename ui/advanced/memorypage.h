// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advanced/advancedpage.h"

class QCheckBox;
class QLineEdit;

namespace Inlet::Ui {

class DurationEdit;

/** How long handled messages are remembered, and whether copies of them are kept. */
class MemoryPage final : public AdvancedPage
{
    Q_OBJECT

public:
    /** @p baseDirectory: where a relative folder starts. */
    explicit MemoryPage(const QString &baseDirectory, QWidget *parent = nullptr);

    void setActivity(const Model::Activity &activity) override;
    void applyTo(Model::Activity &activity) const override;
    [[nodiscard]] QStringList problems() const override;

private:
    void chooseFolder();
    void updateEnabledState();

    QString m_baseDirectory;
    DurationEdit *m_keepEdit;
    QCheckBox *m_copiesBox;
    QLineEdit *m_folderEdit;
    DurationEdit *m_copiesEdit;
    QWidget *m_copies;
};

} // namespace Inlet::Ui
