#include "wizards/common/customerform.h"

#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; ///< well above every rule of the fields

struct Shape {
    CustomerField field;
    QLatin1StringView id;
    QString Customer::*member;
};
constexpr std::array<Shape, 7> Shapes{{
    {CustomerField::Name, "customerName"_L1, &Customer::name},
    {CustomerField::Description, "customerDescription"_L1, &Customer::description},
    {CustomerField::Tenant, "customerTenant"_L1, &Customer::tenant},
    {CustomerField::Email, "customerEmail"_L1, &Customer::email},
    {CustomerField::Phone, "customerPhone"_L1, &Customer::phone},
    {CustomerField::SecondaryEmail, "customerSecondaryEmail"_L1, &Customer::secondaryEmail},
    {CustomerField::SecondaryPhone, "customerSecondaryPhone"_L1, &Customer::secondaryPhone},
}};
} // namespace

CustomerForm::CustomerForm(QWidget *parent) : Retranslating<QWidget>(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.field = Shapes.at(i).field;
        row.label = new QLabel(this);
        row.edit = new LineEdit(LongestEntry, this);
        row.edit->setObjectName(Shapes.at(i).id);
        if (row.field != CustomerField::Name && row.field != CustomerField::Description)
            row.edit->setLayoutDirection(Qt::LeftToRight); // ids, addresses, numbers
        row.problem = new FieldProblem(row.edit, this);
        auto *cell = new QVBoxLayout;
        cell->addWidget(row.edit);
        cell->addWidget(row.problem);
        form->addRow(row.label, cell);
        connect(row.edit, &QLineEdit::textEdited, this, [this, i] {
            m_rows.at(i).touched = true;
            judge(m_rows.at(i));
            Q_EMIT edited();
        });
    }
    retranslate();
}

Customer CustomerForm::customer() const
{
    Customer customer = m_customer;
    for (const Shape &shape : Shapes)
        customer.*shape.member = row(shape.field).edit->text().trimmed();
    return customer;
}

void CustomerForm::setCustomer(const Customer &customer)
{
    m_customer = customer;
    m_takenName.clear();
    for (const Shape &shape : Shapes) {
        Row &row = m_rows.at(static_cast<size_t>(shape.field));
        row.edit->fill(customer.*shape.member);
        row.touched = false;
        judge(row);
    }
}

bool CustomerForm::isBlank() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.edit->text().trimmed().isEmpty(); });
}

QWidget *CustomerForm::firstField() const { return m_rows.front().edit; }

bool CustomerForm::check()
{
    Row *firstWrong = nullptr;
    for (Row &row : m_rows) {
        row.touched = true;
        judge(row);
        if (!firstWrong && row.problem->hasProblem())
            firstWrong = &row;
    }
    if (firstWrong)
        firstWrong->edit->setFocus(Qt::TabFocusReason);
    return !firstWrong;
}

bool CustomerForm::showFailure(const Failure &failure)
{
    if (failure.code != FailureCode::NameTaken)
        return false;
    m_takenName = row(CustomerField::Name).edit->text().trimmed();
    check();
    return true;
}

void CustomerForm::judge(Row &row)
{
    const QString value = row.edit->text().trimmed();
    QString problem = row.touched ? customerFieldProblem(row.field, value) : QString();
    if (row.field == CustomerField::Name && problem.isEmpty() && !m_takenName.isEmpty() &&
        foldedKey(value) == foldedKey(m_takenName))
        problem = tr("There is a customer of this name already. Choose another name.");
    row.problem->setProblem(problem);
}

void CustomerForm::retranslate()
{
    const std::array<QString, 7> labels{tr("Na&me:"),  tr("&Description:"),     tr("Tenant &ID:"),      tr("&Email:"),
                                        tr("&Phone:"), tr("&Secondary Email:"), tr("Secondary P&hone:")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        nameField(m_rows.at(i).label, m_rows.at(i).edit, labels.at(i));
        judge(m_rows.at(i));
    }
}

} // namespace TenantLink
