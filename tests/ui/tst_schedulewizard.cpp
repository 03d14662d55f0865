// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/schedule/checkedlist.h"
#include "ui/schedule/problemlabel.h"
#include "ui/schedule/schedulewizard.h"
#include "ui/widgets/durationedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestScheduleWizard : public QObject
{
    Q_OBJECT

private:
    /** Twelve launches, one a day, over the clock change of October. */
    static QList<QDateTime> twelveLaunches(const Model::Schedule &, int count)
    {
        QList<QDateTime> launches;
        for (int day = 0; day < qMin(count, 12); ++day)
            launches +=
                QDateTime(QDate(2026, 10, 20).addDays(day), QTime(8, 0), QTimeZone("Europe/Paris"));
        return launches;
    }

    struct Window
    {
        ScheduleWizard wizard;

        explicit Window(const Model::Schedule &schedule = {})
            : wizard(schedule, twelveLaunches)
        {
            wizard.resize(620, 460);
            wizard.show();
        }

        template <typename T>
        T *find(const QString &name)
        {
            return wizard.currentPage()->findChild<T *>(name);
        }

        void check(const QString &name)
        {
            QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton, {},
                              QPoint(8, find<QAbstractButton>(name)->height() / 2));
        }
        void next() { QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton); }
        void back() { QTest::mouseClick(wizard.button(QWizard::BackButton), Qt::LeftButton); }
        void finish() { QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton); }

        void type(const QString &name, const QString &text)
        {
            auto *edit = find<QWidget>(name);
            edit->setFocus();
            QTest::keySequence(edit, QKeySequence::SelectAll);
            QTest::keyClicks(edit, text);
        }

        /** Text of a complaint that is seen, or nothing. */
        QString problem(const QString &name)
        {
            const auto *label = find<ProblemLabel>(name);
            return label->isVisible() ? label->text() : QString();
        }

        void typePage(const QString &button)
        {
            check(button);
            next();
        }
    };

private Q_SLOTS:
    void hasThePagesOfTheOriginal()
    {
        Window window;
        QCOMPARE(window.wizard.windowTitle(), u"Schedule editing wizard"_s);
        QCOMPARE(window.wizard.currentPage()->title(), u"Select frequency type"_s);
        QVERIFY(window.find<QRadioButton>(u"severalTimesADayButton"_s)->isChecked());
        QVERIFY(window.wizard.button(QWizard::BackButton)->isVisible());
        QVERIFY(!window.wizard.button(QWizard::BackButton)->isEnabled());
        Tests::takePictures(&window.wizard, u"wizard-1-type"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Many times a day"_s);
        Tests::takePictures(&window.wizard, u"wizard-2-several"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Validity period"_s);
        Tests::takePictures(&window.wizard, u"wizard-3-validity"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Summary"_s);
        Tests::takePictures(&window.wizard, u"wizard-4-summary"_s);
        window.finish();
        QCOMPARE(window.wizard.result(), int(QDialog::Accepted));
    }

    void hasTheLabelsOfTheOriginal_data()
    {
        QTest::addColumn<QString>("type"); // empty: the first page itself
        QTest::addColumn<int>("further");  // pages behind that of the type
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("frequency type") << QString() << 0
                                        << QStringList{u"Several times a day"_s, u"Daily"_s,
                                                       u"Weekly"_s, u"Monthly"_s, u"Once"_s};
        QTest::newRow("several times a day")
            << u"severalTimesADayButton"_s << 0
            << QStringList{
                   u"Hour selection"_s, u"On selected hours:"_s, u"Every:"_s, u"From:"_s, u"To:"_s,
                   u"Day selection"_s,  u"Every day"_s};
        QTest::newRow("daily") << u"dailyButton"_s << 0
                               << QStringList{u"Start time:"_s, u"Day selection"_s, u"Every day"_s,
                                              u"Every:"_s, u"From:"_s};
        QTest::newRow("weekly") << u"weeklyButton"_s << 0
                                << QStringList{u"Start time:"_s, u"Day selection"_s,
                                               u"Every day"_s,   u"Week selection"_s,
                                               u"Every week"_s,  u"Every:"_s,
                                               u"From:"_s};
        QTest::newRow("monthly") << u"monthlyButton"_s << 0
                                 << QStringList{u"Start time:"_s, u"Day selection"_s,
                                                u"On day:"_s,     u"On the last day"_s,
                                                u"On the:"_s,     u"Month selection"_s,
                                                u"Every month"_s};
        QTest::newRow("once") << u"onceButton"_s << 0 << QStringList{u"Date:"_s, u"Start time:"_s};
        QTest::newRow("validity period") << u"dailyButton"_s << 1
                                         << QStringList{u"Validity period"_s,
                                                        u"Permanent validity"_s,
                                                        u"Valid from:"_s,
                                                        u"To (included):"_s,
                                                        u"Maximum number of iterations:"_s,
                                                        u"At:"_s};
        QTest::newRow("summary") << u"dailyButton"_s << 2
                                 << QStringList{u"Description"_s, u"Launch times:"_s};
    }

    void hasTheLabelsOfTheOriginal()
    {
        QFETCH(QString, type);
        QFETCH(int, further);
        QFETCH(QStringList, labels);
        Window window;
        if (!type.isEmpty())
            window.typePage(type);
        for (int page = 0; page < further; ++page)
            window.next();
        QStringList shown;
        for (const QWidget *widget : window.wizard.currentPage()->findChildren<QWidget *>()) {
            const char *property = qobject_cast<const QGroupBox *>(widget) ? "title" : "text";
            if (widget->isVisible())
                shown += widget->property(property).toString().remove(u'&');
        }
        for (const QString &label : std::as_const(labels))
            QVERIFY2(shown.contains(label),
                     qPrintable(label + u" is not in: "_s + shown.join(u", "_s)));
    }

    void hasTheDefaultsOfTheOriginal()
    {
        Window several;
        several.next();
        const auto *days = several.find<QListWidget>(u"checkedList"_s);
        QCOMPARE(days->count(), 7);
        QCOMPARE(days->item(0)->text(), u"Monday"_s);
        QCOMPARE(days->item(6)->text(), u"Sunday"_s);
        QVERIFY(several.find<QCheckBox>(u"everyBox"_s)->isChecked());
        several.next();
        QVERIFY(several.find<QRadioButton>(u"permanentButton"_s)->isChecked());
        QCOMPARE(several.find<QSpinBox>(u"countBox"_s)->value(), 1);
        QVERIFY(!several.find<QSpinBox>(u"countBox"_s)->isEnabled());

        for (const QString &type : {u"dailyButton"_s, u"weeklyButton"_s, u"monthlyButton"_s}) {
            Window window;
            window.typePage(type);
            QCOMPARE(window.find<QTimeEdit>(u"timeEdit"_s)->time(), QTime(0, 0));
        }
        Window weekly;
        weekly.typePage(u"weeklyButton"_s);
        QVERIFY(weekly.find<QSpinBox>(u"intervalBox"_s)->value() >= 1);
        QVERIFY(!weekly.find<QSpinBox>(u"intervalBox"_s)->isEnabled());
    }

    void keepsWhatItWasGiven_data()
    {
        using namespace Model;
        QTest::addColumn<Model::Schedule>("schedule");
        const auto row = [](const char *name, const Frequency &frequency,
                            const Validity &validity = {}) {
            Model::Schedule schedule;
            schedule.planExecution = true;
            schedule.stopAfterEvent = true;
            schedule.missedLaunch = MissedLaunch::Skip;
            schedule.frequency = frequency;
            schedule.validity = validity;
            schedule.extra = {{u"x"_s, 1}};
            QTest::newRow(name) << schedule;
        };
        const QJsonObject extra{{u"y"_s, 2}};
        row("interval",
            SeveralTimesADay{
                EveryInterval{{.seconds = std::chrono::seconds(90)}, QTime(0, 0), QTime(0, 0)},
                {Qt::Monday},
                extra});
        row("hours", SeveralTimesADay{SelectedHours{{QTime(5, 0), QTime(9, 30, 15)}},
                                      {Qt::Tuesday, Qt::Thursday},
                                      extra});
        row("daily", Daily{QTime(4, 0), 1, {}, extra});
        row("daily, every third", Daily{QTime(4, 0), 3, QDate(2026, 5, 1), extra},
            DateRange{QDate(2017, 1, 18), QDate(2017, 1, 31), extra});
        row("weekly", Weekly{QTime(7, 0), {Qt::Sunday}, 2, QDate(2026, 5, 1), extra},
            Iterations{7, QDate(2026, 1, 2), QTime(3, 4, 5), extra});
        row("monthly on a day", Monthly{QTime(8, 0), {2, 12}, DayOfMonth{29}, extra});
        row("monthly on the last day", Monthly{QTime(8, 0), {}, DayOfMonth{-1}, extra});
        row("monthly on a weekday", Monthly{QTime(8, 0), {}, WeekdayOfMonth{-1, Qt::Friday}, extra},
            PermanentValidity{extra});
        row("once", Once{QDate(2026, 12, 24), QTime(18, 0), extra});
    }

    void keepsWhatItWasGiven()
    {
        QFETCH(Model::Schedule, schedule);
        Window window(schedule);
        for (int page = 0; page < 3; ++page)
            window.next();
        window.finish();
        QCOMPARE(window.wizard.result(), int(QDialog::Accepted));
        QCOMPARE(window.wizard.schedule(), schedule);
    }

    void editsSelectedHours()
    {
        Window window;
        window.next();
        window.check(u"selectedHoursButton"_s);
        QTest::mouseClick(window.find<QToolButton>(u"addTimeButton"_s), Qt::LeftButton);
        auto *list = window.find<QListWidget>(u"timeList"_s);
        auto *editor = list->findChild<QTimeEdit *>();
        QVERIFY(editor);
        editor->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(editor, u"05"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(window.wizard.currentPage()->title(),
                 u"Many times a day"_s); // Enter ended the editing only
        QTest::mouseClick(window.find<QToolButton>(u"addTimeButton"_s), Qt::LeftButton);
        window.check(u"everyBox"_s);
        auto *days = window.find<QListWidget>(u"checkedList"_s);
        days->setFocus();
        days->setCurrentRow(1);
        QTest::keyClick(days, Qt::Key_Space);
        Tests::takePictures(&window.wizard, u"wizard-2-hours"_s);
        const auto frequency =
            std::get<Model::SeveralTimesADay>(window.wizard.schedule().frequency);
        QCOMPARE(std::get<Model::SelectedHours>(frequency.hours).times,
                 (QList<QTime>{QTime(5, 0), QTime(6, 0)}));
        QCOMPARE(frequency.days, (Model::Days{Qt::Tuesday}));

        QTest::mouseClick(window.find<QToolButton>(u"removeTimeButton"_s), Qt::LeftButton);
        QCOMPARE(list->count(), 1);
    }

    void refusesTheImpossibleSeveralTimesADay()
    {
        Window window;
        window.next();
        window.check(u"selectedHoursButton"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Many times a day"_s);
        QCOMPARE(window.problem(u"timeListProblem"_s), u"Add at least one hour."_s);
        Tests::takePictures(&window.wizard, u"wizard-2-refused"_s);

        window.check(u"everyButton"_s);
        QVERIFY(window.problem(u"timeListProblem"_s).isEmpty());
        for (const auto &[typed, reason] :
             QList<std::pair<QString, QString>>{{u"0s"_s, u"shorter than one second"_s},
                                                {u"2d"_s, u"choose Daily"_s},
                                                {u"24h"_s, u"choose Daily"_s},
                                                {u"soon"_s, u"not a duration"_s}}) {
            window.type(u"everyEdit"_s, typed);
            window.next();
            QVERIFY2(window.problem(u"everyProblem"_s).contains(reason), qPrintable(typed));
        }
        window.type(u"everyEdit"_s, u"90m"_s);
        QVERIFY(window.problem(u"everyProblem"_s).isEmpty());

        window.check(u"everyBox"_s);
        window.next();
        QVERIFY(window.problem(u"checkedListProblem"_s).contains(u"at least one day"_s));
        window.check(u"everyBox"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Validity period"_s);
        window.back();
        QCOMPARE(window.find<DurationEdit>(u"everyEdit"_s)->text(), u"1h 30m"_s);
    }

    void refusesAWeekWithoutDays()
    {
        Window window;
        window.typePage(u"weeklyButton"_s);
        Tests::takePictures(&window.wizard, u"wizard-2-weekly"_s);
        window.check(u"everyBox"_s);
        window.next();
        QVERIFY(window.problem(u"checkedListProblem"_s).contains(u"at least one day"_s));
    }

    void refusesADayNoMonthHas()
    {
        Window window;
        window.typePage(u"monthlyButton"_s);
        window.type(u"dayBox"_s, u"31"_s);
        window.check(u"everyBox"_s);
        window.next();
        QVERIFY(window.problem(u"checkedListProblem"_s).contains(u"at least one month"_s));
        auto *months = window.find<QListWidget>(u"checkedList"_s);
        months->setCurrentRow(1);
        QTest::keyClick(months, Qt::Key_Space);
        window.next();
        QCOMPARE(window.problem(u"dayProblem"_s), u"None of the checked months has a day 31."_s);
        Tests::takePictures(&window.wizard, u"wizard-2-monthly"_s);
        window.type(u"dayBox"_s, u"29"_s);
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Validity period"_s);
    }

    void editsDailyAndOnce()
    {
        Window daily;
        daily.typePage(u"dailyButton"_s);
        daily.find<QTimeEdit>(u"timeEdit"_s)->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(daily.find<QTimeEdit>(u"timeEdit"_s), u"04"_s);
        daily.check(u"intervalButton"_s);
        daily.type(u"intervalBox"_s, u"3"_s);
        Tests::takePictures(&daily.wizard, u"wizard-2-daily"_s);
        const auto frequency = std::get<Model::Daily>(daily.wizard.schedule().frequency);
        QCOMPARE(frequency.time, QTime(4, 0));
        QCOMPARE(frequency.everyDays, 3);
        QCOMPARE(frequency.startDate, QDate::currentDate());

        Window once;
        once.typePage(u"onceButton"_s);
        Tests::takePictures(&once.wizard, u"wizard-2-once"_s);
        QCOMPARE(std::get<Model::Once>(once.wizard.schedule().frequency).date,
                 QDate::currentDate());
    }

    void refusesAPeriodThatEndsBeforeItBegins()
    {
        Model::Schedule schedule;
        schedule.validity = Model::DateRange{QDate(2017, 1, 18), QDate(2017, 1, 17), {}};
        Window window(schedule);
        window.next();
        window.next();
        window.next();
        QCOMPARE(window.wizard.currentPage()->title(), u"Validity period"_s);
        QVERIFY(window.problem(u"rangeProblem"_s).contains(u"before the first day"_s));
        window.find<QDateEdit>(u"validToEdit"_s)->stepBy(1);
        QVERIFY(window.problem(u"rangeProblem"_s).isEmpty());
    }

    void editsAMaximumOfIterations()
    {
        Window window;
        window.next();
        window.next();
        window.check(u"iterationsButton"_s);
        window.type(u"countBox"_s, u"12"_s);
        const auto validity = std::get<Model::Iterations>(window.wizard.schedule().validity);
        QCOMPARE(validity.count, 12);
        QCOMPARE(validity.startDate, QDate::currentDate());
    }

    void listsAndExtendsLaunchTimes()
    {
        Window window;
        for (int page = 0; page < 3; ++page)
            window.next();
        auto *list = window.find<QListWidget>(u"launchList"_s);
        auto *extend = window.find<QToolButton>(u"extendListButton"_s);
        QVERIFY(!window.find<QLabel>(u"descriptionLabel"_s)->text().isEmpty());
        QCOMPARE(list->count(), 11);
        QVERIFY(list->item(0)->text().endsWith(u"UTC+02:00"_s));
        QVERIFY(list->item(5)->text().endsWith(u"UTC+01:00  (clock change)"_s));
        QCOMPARE(list->item(10)->text(), u"..."_s);
        QTest::mouseClick(extend, Qt::LeftButton);
        QCOMPARE(list->count(), 12);
        QVERIFY(list->item(11)->text().contains(u"UTC"_s));
        QVERIFY(!extend->isEnabled());
    }

    void worksFromTheKeyboard()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.wizard));
        // A mnemonic clicks its button with a short animation, hence QTRY.
        const auto press = [](Qt::Key key) {
            QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        };
        press(Qt::Key_D);
        QTRY_VERIFY(window.find<QRadioButton>(u"dailyButton"_s)->isChecked());
        press(Qt::Key_N);
        QTRY_COMPARE(window.wizard.currentPage()->title(), u"Daily"_s);
        press(Qt::Key_S);
        QTest::keyClicks(QApplication::focusWidget(), u"0615"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.wizard.currentPage()->title(), u"Validity period"_s);
        press(Qt::Key_N);
        QTRY_COMPARE(window.wizard.currentPage()->title(), u"Summary"_s);
        press(Qt::Key_F);
        QTRY_COMPARE(window.wizard.result(), int(QDialog::Accepted));
        QCOMPARE(std::get<Model::Daily>(window.wizard.schedule().frequency).time, QTime(6, 15));
    }

    void hasNoMnemonicTwiceOnAPage()
    {
        Window window;
        for (const int id : window.wizard.pageIds()) {
            QStringList texts;
            for (const int which :
                 {QWizard::CancelButton, QWizard::BackButton, QWizard::NextButton})
                texts += window.wizard.button(QWizard::WizardButton(which))->text();
            for (const auto *button : window.wizard.page(id)->findChildren<QAbstractButton *>())
                texts += button->text();
            for (const auto *label : window.wizard.page(id)->findChildren<QLabel *>())
                texts += label->text();
            QMap<QChar, QString> taken;
            for (const QString &text : std::as_const(texts)) {
                const qsizetype at = text.indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar key = text.at(at + 1).toLower();
                QVERIFY2(!taken.contains(key),
                         qPrintable(u"%1: %2 / %3"_s.arg(window.wizard.page(id)->title(),
                                                         taken.value(key), text)));
                taken.insert(key, text);
            }
        }
    }

    void cancels()
    {
        Window window;
        QTest::mouseClick(window.wizard.button(QWizard::CancelButton), Qt::LeftButton);
        QCOMPARE(window.wizard.result(), int(QDialog::Rejected));
    }
};

QTEST_MAIN(TestScheduleWizard)
#include "tst_schedulewizard.moc"
