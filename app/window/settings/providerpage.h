// Configuration > Provider: who invites, the signing key, and the sign-in application of each cloud.
#pragma once

#include "app/window/settings/settingspage.h"
#include "models/domain/provider.h"

#include <array>

namespace TenantLink
{

class SigningKeyBox;

class ProviderPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ProviderPage(Ports ports, QWidget *parent = nullptr);
    ~ProviderPage() override;

protected:
    void load() override;
    void fill(bool keepTyped) override;
    [[nodiscard]] bool changed() const override;
    [[nodiscard]] bool check() override;
    void store() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslate() override;

private:
    struct Row {
        ProviderField field{};
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
    };
    struct App {
        QString cloud;
        QString cloudName;
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
    };
    [[nodiscard]] static const QString &valueOf(const Provider &provider, ProviderField field);
    void judge(const Row &row);
    void judge(const App &app);
    void look(); ///< does the keychain answer?
    void showMissing();
    void openGuide();

    Provider m_kept;
    Provider m_read; ///< what came last, before it is filled in
    PlainLabel *m_missing;
    std::array<Row, 5> m_rows;
    PlainLabel *m_appsTitle;
    PlainLabel *m_appsNote;
    QList<App> m_apps;
    QPushButton *m_guide;
    SigningKeyBox *m_key;
    std::optional<Failure> m_blocked; ///< by the keychain
    Work m_looking{this};
};

} // namespace TenantLink
