#include "wizards/common/copyfield.h"

#include "wizards/common/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace TenantLink
{

CopyField::CopyField(QWidget *parent)
    : Retranslating<QWidget>(parent), m_line(new QLineEdit(this)), m_copy(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_copy);
    setFocusProxy(m_line);
    m_line->setReadOnly(true);
    m_line->setLayoutDirection(Qt::LeftToRight); // codes, addresses, ids: in any language
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    retranslate();
}

void CopyField::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyField::text() const { return m_line->text(); }

void CopyField::setFieldName(const QString &name)
{
    m_fieldName = name;
    retranslate();
}

void CopyField::retranslate()
{
    m_line->setAccessibleName(m_fieldName);
    nameButton(m_copy, tr("Copy"), m_fieldName.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_fieldName));
}

} // namespace TenantLink
