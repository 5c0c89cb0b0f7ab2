#include "app/window/portal/termsdialog.h"

#include "models/domain/text.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/termsview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

TermsDialog::TermsDialog(const TermsDocument &terms, QWidget *parent)
    : Retranslating<QDialog>(parent), m_fileName(cleaned(terms.fileName)), m_version(cleaned(terms.version, 64)),
      m_about(new PlainLabel(this)), m_view(new TermsView(this)), m_close(new QPushButton(this))
{
    setObjectName(u"approvedTerms"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setTerms(terms);
    m_about->setSelectable(true);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_view, 1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
    retranslate();
}

void TermsDialog::retranslate()
{
    setWindowTitle(tr("Approved Terms and Conditions"));
    m_about->setText(tr("%1, version %2", "file name, version").arg(m_fileName, m_version));
    m_view->setAccessibleName(tr("Approved Terms and Conditions"));
    nameButton(m_close, tr("&Close"));
}

} // namespace TenantLink
