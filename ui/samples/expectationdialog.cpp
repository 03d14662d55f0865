// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/expectationdialog.h"

#include "ui/help/helptopics.h"

#include "model/project.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

enum ErrorChoice { AnyError, NoError, ErrorWithText };

constexpr int VisibleLines = 8;

/** The place of @p offset in UTF-8 text, as "line 2, column 5". */
QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return ExpectationDialog::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1);
}

/** Selects the item with that data. */
void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExpectationDialog::ExpectationDialog(const Model::Sample &sample,
                                     std::optional<SampleResult> result, QWidget *parent)
    : QDialog(parent)
    , m_expect(sample.expect)
    , m_result(std::move(result))
    , m_returnCode(new QComboBox)
    , m_transition(new QComboBox)
    , m_comparesVars(new QCheckBox(tr("Compare &variables (JSON, all of them):")))
    , m_vars(new QPlainTextEdit)
    , m_problem(new QLabel)
    , m_error(new QComboBox)
    , m_errorText(new QLineEdit)
{
    setHelpTopics({{this, "expectations"_L1}});
    setWindowTitle(tr("Expectation of \"%1\"").arg(sample.file));
    createFields();

    auto *form = new QFormLayout;
    form->addRow(tr("&Return code:"), m_returnCode);
    form->addRow(tr("&Transition:"), m_transition);
    form->addRow(tr("&Error:"), m_error);
    form->addRow(tr("Te&xt of the error:"), m_errorText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_okButton = buttons->button(QDialogButtonBox::Ok);
    QPushButton *useResult = buttons->addButton(tr("&Use Result"), QDialogButtonBox::ResetRole);
    useResult->setObjectName(u"useResultButton"_s);
    useResult->setEnabled(m_result && m_result->isHandled());
    useResult->setToolTip(tr("Fill in what the handler did with this message"));
    connect(useResult, &QPushButton::clicked, this,
            [this] { fill(acceptedExpectation(*m_result, {})); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_comparesVars);
    layout->addWidget(m_vars, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_comparesVars, &QCheckBox::toggled, this, &ExpectationDialog::updateState);
    connect(m_vars, &QPlainTextEdit::textChanged, this, &ExpectationDialog::updateState);
    connect(m_error, &QComboBox::currentIndexChanged, this, &ExpectationDialog::updateState);
    connect(m_errorText, &QLineEdit::textChanged, this, &ExpectationDialog::updateState);
    fill(sample.expect);
}

void ExpectationDialog::createFields()
{
    m_returnCode->setObjectName(u"returnCodeBox"_s);
    m_returnCode->addItem(tr("not compared"));
    m_returnCode->addItem(tr("1: delete, fire the transition"), 1);
    m_returnCode->addItem(tr("2: leave, fire the transition"), 2);
    m_returnCode->addItem(tr("3: delete"), 3);
    m_returnCode->addItem(tr("4: leave"), 4);
    m_returnCode->addItem(tr("none: the handler fails"), Model::NoReturnCode);

    m_transition->setObjectName(u"transitionBox"_s);
    m_transition->addItem(tr("not compared"));
    m_transition->addItem(tr("ok fires"), Model::TransitionName::Ok.toString());
    m_transition->addItem(tr("none fires"), u""_s);

    m_error->setObjectName(u"errorBox"_s);
    m_error->insertItem(AnyError, tr("not compared"));
    m_error->insertItem(NoError, tr("none"));
    m_error->insertItem(ErrorWithText, tr("one with this text in it"));
    m_errorText->setObjectName(u"errorTextEdit"_s);

    m_comparesVars->setObjectName(u"comparesVarsBox"_s);
    m_vars->setObjectName(u"varsEdit"_s);
    m_vars->setAccessibleName(tr("Variables as JSON"));
    m_vars->setTabChangesFocus(true);
    m_vars->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_vars->setMinimumHeight(VisibleLines * m_vars->fontMetrics().lineSpacing());
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
}

void ExpectationDialog::fill(const Model::Expectation &expect)
{
    choose(m_returnCode, expect.returnCode ? QVariant(*expect.returnCode) : QVariant());
    choose(m_transition, expect.transition ? QVariant(*expect.transition) : QVariant());
    m_comparesVars->setChecked(expect.vars.has_value());
    m_vars->setPlainText(QString::fromUtf8(
        QJsonDocument(expect.vars.value_or(QJsonObject())).toJson(QJsonDocument::Indented)));
    const QString error = expect.error.value_or(QString());
    m_error->setCurrentIndex(!expect.error ? AnyError : error.isEmpty() ? NoError : ErrorWithText);
    m_errorText->setText(error);
    updateState();
}

Core::Result<QJsonObject> ExpectationDialog::vars() const
{
    const QByteArray text = m_vars->toPlainText().toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return Core::Error{
            Core::ErrorCode::InvalidData,
            //: %1 is a place such as "line 3, column 5", %2 the words of the JSON parser
            tr("This is not valid JSON: %1: %2.")
                .arg(placeOf(text, error.offset), error.errorString()),
            {}};
    }
    if (!document.isObject()) {
        return Core::Error{
            Core::ErrorCode::InvalidData, tr("Variables are an object: { \"name\": value }."), {}};
    }
    return document.object();
}

void ExpectationDialog::updateState()
{
    const bool comparesVars = m_comparesVars->isChecked();
    const bool wantsText = m_error->currentIndex() == ErrorWithText;
    m_vars->setEnabled(comparesVars);
    m_errorText->setEnabled(wantsText);
    QString problem;
    if (const auto object = vars(); comparesVars && !object)
        problem = object.error().message;
    if (problem.isEmpty() && wantsText && m_errorText->text().isEmpty())
        problem = tr("The text of the error is empty.");
    m_problem->setText(problem);
    m_okButton->setEnabled(problem.isEmpty());
}

Model::Expectation ExpectationDialog::expectation() const
{
    Model::Expectation expect;
    expect.extra = m_expect.extra;
    if (const QVariant code = m_returnCode->currentData(); code.isValid())
        expect.returnCode = code.toInt();
    if (const QVariant transition = m_transition->currentData(); transition.isValid())
        expect.transition = transition.toString();
    if (m_comparesVars->isChecked()) {
        const Core::Result<QJsonObject> object = vars();
        if (!object)
            return m_expect;
        expect.vars = *object;
    }
    if (m_error->currentIndex() != AnyError)
        expect.error = m_error->currentIndex() == NoError ? QString() : m_errorText->text();
    return expect;
}

} // namespace Inlet::Ui
