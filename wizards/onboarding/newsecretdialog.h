// A client secret of its own for a second service on the same App registration, made by signing in.
#pragma once

#include "models/flows/maintain.h"
#include "wizards/common/admindialog.h"

class QLabel;

namespace TenantLink
{

class SecretLifeBox;

struct NewSecretWish {
    QString cloudId;
    QString tenant;   ///< as typed
    QString clientId; ///< as typed
    QString adminUpn;
    QString shortName; ///< of the service that it is for
};

class NewSecretDialog : public AdminDialog
{
    Q_OBJECT
public:
    NewSecretDialog(Ports ports, NewSecretWish wish, QWidget *parent = nullptr);
    ~NewSecretDialog() override;

Q_SIGNALS:
    /// Once, before it closes.
    void added(const TenantLink::NewSecret &secret, const TenantLink::SignedIn &who);

protected:
    void retranslate() override;
    void goOn() override;

private:
    void add();

    NewSecretWish m_wish;
    PlainLabel *m_about;
    QLabel *m_lifeLabel;
    SecretLifeBox *m_life;
};

} // namespace TenantLink
