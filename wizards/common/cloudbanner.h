// "Not Microsoft - secrets go to <host>": stands wherever a user-added cloud is in play.
#pragma once

#include "models/domain/cloud.h"
#include "wizards/common/retranslating.h"

#include <QFrame>

namespace TenantLink
{

class PlainLabel;

class CloudBanner : public Retranslating<QFrame>
{
    Q_OBJECT
public:
    explicit CloudBanner(QWidget *parent = nullptr);
    /// Null, or one of Microsoft's own: hidden.
    void setCloud(const Cloud *cloud);

protected:
    void retranslate() override;

private:
    PlainLabel *m_text;
    QString m_host;
};

} // namespace TenantLink
