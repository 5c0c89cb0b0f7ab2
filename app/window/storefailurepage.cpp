#include "app/window/storefailurepage.h"

#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

StoreFailurePage::StoreFailurePage(QWidget *parent)
    : Retranslating<QWidget>(parent), m_title(new PlainLabel(this)), m_failure(new FailureView(this)),
      m_untouched(new PlainLabel(this)), m_open(new QPushButton(this))
{
    setObjectName(u"storeFailure"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_failure->setRetryOffered(true);
    m_open->setObjectName(u"openDataFolder"_s);
    m_open->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_failure);
    column->addWidget(m_untouched);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &StoreFailurePage::retryAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    retranslate();
}

void StoreFailurePage::setFailure(const Failure &failure)
{
    m_failure->setFailure(failure);
    if (m_folder.isEmpty()) {
        const QFileInfo file(failure.subject);
        if (file.isAbsolute() && file.dir().exists())
            m_folder = file.dir().absolutePath();
    }
    setTrying(false);
    m_failure->retryButton()->setFocus();
}

void StoreFailurePage::setTrying(bool trying)
{
    m_trying = trying;
    retranslate();
}

void StoreFailurePage::setDataFolder(const QString &folder)
{
    m_folder = folder;
    retranslate();
}

void StoreFailurePage::retranslate()
{
    m_title->setText(m_trying ? tr("Opening the data again ...") : tr("The data cannot be opened"));
    m_title->setAccessibleName(m_title->text());
    m_untouched->setText(tr("Your data was not changed."));
    nameButton(m_open, tr("&Open data folder"));
    m_open->setToolTip(QDir::toNativeSeparators(m_folder));
    m_open->setVisible(!m_folder.isEmpty());
    m_failure->retryButton()->setEnabled(!m_trying);
}

} // namespace TenantLink
