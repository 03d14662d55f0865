// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/externalaccountsdialog.h"
#include "ui/advanced/advanceddialog.h"
#include "ui/mainwindow.h"
#include "ui/project/sampleproject.h"
#include "ui/samples/samplesdock.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cstdio>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1180, 760);
constexpr QSize DialogSize(720, 520);
constexpr int PictureWidth = 720; // fits the page of the handbook's window

/** Pictures of the sample project, for resources/handbook/pictures; see packaging/handbook-pictures.sh. */
class Photographer
{
public:
    explicit Photographer(const QString &folder)
        : m_folder(folder)
    {}

    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(200); // what is animated or loaded in the background comes to rest
        const QPixmap picture = widget.grab();
        const QPixmap shown = picture.width() > PictureWidth
                                  ? picture.scaledToWidth(PictureWidth, Qt::SmoothTransformation)
                                  : picture;
        if (!shown.save(m_folder.filePath(name + u".png"_s))) {
            std::fprintf(stderr, "cannot save %s\n", qPrintable(name));
            m_failed = true;
        }
    }

    void takeDialog(QDialog &&dialog, const QString &name)
    {
        dialog.resize(DialogSize);
        dialog.show();
        take(dialog, name);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QDir m_folder;
    bool m_failed = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Inlet"_s);
    QCoreApplication::setApplicationName(u"handbookpictures"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (QCoreApplication::arguments().size() != 2) {
        std::fprintf(stderr, "usage: handbookpictures FOLDER\n");
        return 64;
    }
    QSettings().clear();
    QTemporaryDir sample;
    const auto project = provideSample(sample.filePath(u"sample"_s));
    if (!project)
        return 1;

    Photographer photographer(QCoreApplication::arguments().at(1));
    MainWindow window;
    window.resize(WindowSize);
    window.show();
    window.openProject(*project);
    const bool started = QTest::qWaitFor(
        [&] { return window.findChild<QAction *>(u"testRunAction"_s)->isEnabled(); });
    window.findChild<QAction *>(u"testRunAction"_s)->trigger();
    const bool ended = QTest::qWaitFor(
        [&] { return window.runController()->state() == RunController::State::Idle; }, 60'000);
    if (!started || !ended)
        return 1;
    photographer.take(window, u"window"_s);

    auto *tabs = window.findChild<QTabWidget *>(u"activityTabs"_s);
    const QStringList names{u"inbound-emails"_s, u"scheduling"_s, u"expiration"_s};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        photographer.take(*tabs, names.at(tab));
    }
    photographer.takeDialog(AdvancedDialog(window.document(), window.passwords(), &window),
                            u"advanced"_s);
    photographer.takeDialog(ExternalAccountsDialog(window.document(), window.passwords(), &window),
                            u"accounts"_s);
    auto *samples = window.findChild<SamplesDock *>();
    samples->show();
    samples->raise();
    photographer.take(*samples, u"samples"_s);
    return photographer.failed() ? 1 : 0;
}
