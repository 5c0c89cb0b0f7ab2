// Tenant, client, secret and admin of an App registration: the fields, their rules beside them, and the guide.
#pragma once

#include "models/domain/secret.h"
#include "models/flows/check.h"
#include "wizards/common/retranslating.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FieldProblem;
class LineEdit;
class RegistrationGuide;
class SecretField;

struct RegistrationInput {
    QString tenant;
    QString clientId;
    Secret secret;
    QString adminUpn;
};

class RegistrationFields : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit RegistrationFields(Ports ports, QWidget *parent = nullptr);

    /// What the page knows already; nothing is wrong yet. Opens connections to the cloud while the person types.
    void fill(const QString &cloudId, const QString &profileId, const RegistrationInput &input);
    void setCloud(const QString &cloudId);
    void setTenantFixed(bool fixed);             ///< the invitation is for this tenant: shown, not to be changed
    void setSecretNote(const QString &sentence); ///< said while the secret is empty

    [[nodiscard]] RegistrationInput input() const; ///< trimmed
    /// Says what is wrong, also about empty fields, and puts the focus on the first; true if all is fine.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstField() const;
    void forgetSecret();
    /// As if the person had typed it.
    void enterSecret(const Secret &secret);
    /// For rows before the tenant.
    [[nodiscard]] QFormLayout *form() const { return m_form; }

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void takeInput();
    void judge();
    void warmUp();
    void showGuide();

    Ports m_ports;
    QString m_cloudId;
    QString m_profileId;
    QString m_secretNote;
    QFormLayout *m_form;
    QLabel *m_tenantLabel;
    LineEdit *m_tenant;
    FieldProblem *m_tenantProblem;
    QLabel *m_clientLabel;
    LineEdit *m_client;
    FieldProblem *m_clientProblem;
    QLabel *m_secretLabel;
    SecretField *m_secret;
    FieldProblem *m_secretProblem;
    QLabel *m_adminLabel;
    LineEdit *m_admin;
    FieldProblem *m_adminProblem;
    QPushButton *m_how;
    QPointer<RegistrationGuide> m_guide;
    QElapsedTimer m_warmed;
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
};

} // namespace TenantLink
