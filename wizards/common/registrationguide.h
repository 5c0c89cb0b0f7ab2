// "How do I create one?": the portal steps, permissions and roles with their reasons, to print, copy and send along.
#pragma once

#include "models/domain/catalogue.h"
#include "wizards/common/guidedialog.h"

#include <memory>

namespace TenantLink
{

/// The guide's text as HTML in the language of the moment. Entries of the catalogue are escaped: it may be a user's
/// file.
[[nodiscard]] QString registrationGuideHtml(const Profile &profile);

class RegistrationGuide : public GuideDialog
{
    Q_OBJECT
public:
    RegistrationGuide(std::shared_ptr<const Catalogue> catalogue, const QString &profileId, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_profileId;
};

} // namespace TenantLink
