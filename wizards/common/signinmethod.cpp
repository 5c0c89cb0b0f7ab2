#include "wizards/common/signinmethod.h"

#include "models/flows/signin.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
}

SignInForm::SignInForm(QWidget *parent)
    : Retranslating<QWidget>(parent), m_upnLabel(new QLabel(this)), m_upn(new LineEdit(LongestEntry, this)),
      m_problem(new FieldProblem(m_upn, this)), m_how(new QGroupBox(this)), m_code(new QRadioButton(m_how)),
      m_codeNote(new PlainLabel(m_how)), m_browser(new QRadioButton(m_how)), m_browserNote(new PlainLabel(m_how))
{
    m_upn->setObjectName(u"adminUpn"_s);
    m_upn->setLayoutDirection(Qt::LeftToRight);
    m_how->setObjectName(u"signInMethod"_s);
    m_code->setObjectName(u"signInWithCode"_s);
    m_browser->setObjectName(u"signInWithBrowser"_s);
    m_code->setChecked(true);
    auto *cell = new QVBoxLayout;
    cell->addWidget(m_upn);
    cell->addWidget(m_problem);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_upnLabel, cell);
    auto *ways = new QVBoxLayout(m_how);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, m_code) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, m_code);
    for (PlainLabel *note : {m_codeNote, m_browserNote})
        note->setIndent(indent);
    ways->addWidget(m_code);
    ways->addWidget(m_codeNote);
    ways->addSpacing(fontMetrics().height() / 2);
    ways->addWidget(m_browser);
    ways->addWidget(m_browserNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_how);
    connect(m_upn, &QLineEdit::textEdited, this, [this] {
        judge();
        Q_EMIT edited();
    });
    connect(m_code, &QRadioButton::toggled, this, &SignInForm::edited);
    retranslate();
}

void SignInForm::fill(const QString &upn, SignInMethod method)
{
    const QSignalBlocker quiet(this);
    m_judgeAll = false;
    m_upn->fill(upn);
    m_code->setChecked(method == SignInMethod::DeviceCode);
    m_browser->setChecked(method == SignInMethod::Browser);
    judge();
}

QString SignInForm::upn() const { return m_upn->text().trimmed(); }

SignInMethod SignInForm::method() const
{
    return m_browser->isChecked() ? SignInMethod::Browser : SignInMethod::DeviceCode;
}

bool SignInForm::check()
{
    m_judgeAll = true;
    judge();
    if (!m_problem->hasProblem())
        return true;
    m_upn->setFocus(Qt::TabFocusReason);
    return false;
}

QWidget *SignInForm::firstField() const { return m_upn; }

void SignInForm::judge()
{
    // While it is typed, a name is not wrong yet.
    m_problem->setProblem(m_judgeAll ? upnProblem(upn()) : QString());
    m_problem->setNote(
        tr("The sign-in name (UPN) of your tenant's administrator, such as admin@contoso.com. What comes "
           "after the @ says which tenant it is."));
}

void SignInForm::retranslate()
{
    nameField(m_upnLabel, m_upn, tr("&M365 admin (UPN):"));
    m_how->setTitle(tr("How do you want to sign in?"));
    nameButton(m_code, tr("Sign in with a c&ode"));
    m_codeNote->setText(tr("You enter a short code on Microsoft's page, on this computer or on your telephone."));
    m_code->setAccessibleDescription(m_codeNote->text());
    nameButton(m_browser, tr("Sign in with this computer's b&rowser"));
    m_browserNote->setText(tr("Microsoft's page opens in your browser. Also works where your organisation blocks "
                              "sign-in with codes."));
    m_browser->setAccessibleDescription(m_browserNote->text());
    judge();
}

} // namespace TenantLink
