#include "wizards/invitation/rightsview.h"

#include "models/domain/text.h"
#include "wizards/common/plainlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RightsView::RightsView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_catalogue(std::move(catalogue)), m_text(new PlainLabel(this))
{
    setObjectName(u"rights"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    retranslate();
}

void RightsView::setProfile(const QString &profileId)
{
    m_profileId = profileId;
    retranslate();
}

void RightsView::retranslate()
{
    setTitle(tr("Rights that the App registration needs, and why"));
    const Profile *profile = m_catalogue->profile(m_profileId);
    setVisible(profile);
    if (!profile)
        return;
    const auto need = [](Need how) {
        switch (how) {
        case Need::Mandatory:
            return tr("needed");
        case Need::Recommended:
            return tr("recommended");
        case Need::Optional:
            return tr("optional");
        }
        Q_UNREACHABLE();
    };
    const auto line = [&need](const QString &kind, const auto &entry) {
        // The catalogue may be a user's file: its texts are foreign.
        const QString reason = QCoreApplication::translate("Catalogue", entry.reasonKey.toUtf8().constData());
        return tr("%1 (%2, %3): %4", "name, kind, how much it is needed, reason")
            .arg(cleaned(entry.name, 100), kind, need(entry.need), cleaned(reason, 400));
    };
    QStringList lines;
    for (const PermissionEntry &entry : profile->permissions)
        lines += QChar(0x2022) + QString(u' ') + line(tr("permission"), entry);
    for (const RoleEntry &entry : profile->roles)
        lines += QChar(0x2022) + QString(u' ') + line(tr("directory role"), entry);
    m_text->setText(lines.join(u'\n'));
}

} // namespace TenantLink
