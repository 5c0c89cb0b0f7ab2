#include "app/window/aboutdialog.h"

#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : Retranslating<QDialog>(parent), m_title(new PlainLabel(this)), m_text(new PlainLabel(this)),
      m_licences(new QPlainTextEdit(this))
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setBold(true);
    m_text->setSelectable(true);
    m_licences->setReadOnly(true);
    m_licences->setTabChangesFocus(true);
    m_licences->setObjectName(u"licences"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_licences, 1);
    column->addWidget(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22);
    retranslate();
    m_close->setFocus();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About TenantLink"));
    m_title->setText(tr("TenantLink %1").arg(QCoreApplication::applicationVersion()));
    m_text->setText(tr("Connects customers' Microsoft 365 tenants to a Teams Direct Routing provider.\nQt %1 on %2")
                        .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    m_licences->setAccessibleName(tr("Licences"));
    m_licences->setPlainText(tr("TenantLink is free software under the Apache License 2.0.\n\n"
                                "It uses:") +
                             u"\n"
                             "Qt 6 \u2013 LGPL 3\n"
                             "QCoro \u2013 MIT\n"
                             "QtKeychain \u2013 BSD-3-Clause\n"
                             "tl::expected \u2013 CC0 1.0\n"
                             "SQLite \u2013 public domain\n"
                             "OpenSSL \u2013 Apache-2.0\n"_s +
                             u'\n' +
                             tr("Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks "
                                "of Microsoft. TenantLink is "
                                "not made by Microsoft."));
    nameButton(m_close, tr("&Close"));
}

} // namespace TenantLink
