// Which rights are asked for, how much each is needed, and why: the profile of the catalogue, in a compact list.
#pragma once

#include "models/domain/catalogue.h"
#include "wizards/common/retranslating.h"

#include <QGroupBox>

#include <memory>

namespace TenantLink
{

class PlainLabel;

class RightsView : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    explicit RightsView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);
    void setProfile(const QString &profileId);

protected:
    void retranslate() override;

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_profileId;
    PlainLabel *m_text;
};

} // namespace TenantLink
