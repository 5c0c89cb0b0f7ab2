// Configuration > Email server: how invitations are mailed, tried out with a test mail.
#pragma once

#include "app/window/settings/settingspage.h"
#include "models/domain/mail.h"
#include "models/domain/secret.h"

#include <array>

class QComboBox;
class QFormLayout;
class QProgressBar;

namespace TenantLink
{

class MailAccountBox;
class MailWays;
class SecretField;

class MailPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit MailPage(Ports ports, QWidget *parent = nullptr);
    ~MailPage() override;

protected:
    void load() override;
    void fill(bool keepTyped) override;
    [[nodiscard]] bool changed() const override;
    [[nodiscard]] bool check() override;
    void store() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void stateMoved() override;
    void retranslate() override;

private:
    enum Field { From, Username, Host, Port, MicrosoftHost, MicrosoftPort, FieldCount };
    struct Row {
        MailField field{};
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
    };
    [[nodiscard]] static QString valueOf(const MailServer &server, Field field);
    void buildForm();
    void buildTest();
    void judge(const Row &row);
    void judgeSecurity();
    void securityChosen();
    void judgeSender();
    void showWay();
    [[nodiscard]] MailWay way() const;
    [[nodiscard]] bool isShown(Field field) const; ///< by the way that is chosen
    /// Fields of the other ways too, as far as they can be kept: nothing is lost by a look at another way.
    [[nodiscard]] MailServer typed() const;
    /// Null: keep the present one.
    [[nodiscard]] std::optional<Secret> typedPassword() const;
    [[nodiscard]] MailSecurity security() const;
    void readContact();
    void sendTest();

    MailServer m_kept;
    MailServer m_read;
    PlainLabel *m_note;
    MailWays *m_ways;
    QWidget *m_serverPart;
    MailAccountBox *m_account;
    std::array<Row, FieldCount> m_rows;
    QLabel *m_passwordLabel;
    SecretField *m_password;
    QLabel *m_securityLabel;
    QComboBox *m_security;
    FieldProblem *m_securityProblem;
    PlainLabel *m_testTitle;
    QLabel *m_recipientLabel;
    LineEdit *m_recipient;
    FieldProblem *m_recipientProblem;
    QPushButton *m_send;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    PlainLabel *m_testStatus;
    FailureView *m_testFailure = nullptr;
    std::function<QString()> m_testSaid;
    Work m_testing{this};
    Work m_reading{this};
};

} // namespace TenantLink
