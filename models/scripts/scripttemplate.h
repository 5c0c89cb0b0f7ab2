// Script templates with {{placeholders}}, and what becomes of them. Pure.
#pragma once

#include "models/domain/failure.h"

#include <QHash>

namespace TenantLink
{

enum class TemplateType {
    Sbc,  ///< AudioCodes-style CLI
    M365, ///< PowerShell
    Any,  ///< plain text: only values that are harmless in every language
};
[[nodiscard]] QString describe(TemplateType type);
[[nodiscard]] QString keyOf(TemplateType type); ///< "sbc", "m365", "any"
[[nodiscard]] std::optional<TemplateType> templateTypeFrom(QStringView key);

struct ScriptTemplate {
    static constexpr int MaxName = 60;
    static constexpr int MaxText = 200'000;
    QString id;   ///< "builtin.sbc-onboarding" or a GUID
    QString name; ///< unique ignoring case; a built-in's is translated
    TemplateType type = TemplateType::Any;
    QString text;
    bool builtIn = false; ///< cannot be changed, only copied
};

namespace BuiltIn
{
inline constexpr QLatin1StringView SbcOnboarding{"builtin.sbc-onboarding"};
inline constexpr QLatin1StringView SbcCleanup{"builtin.sbc-cleanup"};
inline constexpr QLatin1StringView DerivedTrunk{"builtin.m365-derived"};
inline constexpr QLatin1StringView DerivedTrunkCleanup{"builtin.m365-derived-cleanup"};
inline constexpr QLatin1StringView OwnGateway{"builtin.m365-own"};
inline constexpr QLatin1StringView OwnGatewayCleanup{"builtin.m365-own-cleanup"};
} // namespace BuiltIn
/// In the order in which they are shown; their texts are resources.
[[nodiscard]] QList<ScriptTemplate> builtInTemplates();
/// In the language of the moment, also where the template was read in another.
[[nodiscard]] QString nameOf(const ScriptTemplate &script);

struct Placeholder {
    QString name;        ///< "ServiceShortName"
    QString description; ///< in the language of the moment
    QString sample;
};
/// All that templates may name. None of them is a secret: scripts prompt for those.
[[nodiscard]] QList<Placeholder> scriptPlaceholders();

/// By name of the placeholder; a missing one is empty.
using ScriptValues = QHash<QString, QString>;
[[nodiscard]] ScriptValues sampleValues();

struct TemplateProblem {
    enum class Kind {
        Unknown,     ///< no such placeholder
        Secret,      ///< names a secret: "ClientSecret", "Password" ...
        Unclosed,    ///< {{ without }}
        HereString,  ///< PowerShell: no value can be put into a here-string safely
        UnsafeValue, ///< only while rendering: the value has a character that is not harmless at that place
        Glued,       ///< PowerShell: part of a word or name, where no escape is certain
    };
    Kind kind{};
    int line = 0; ///< from 1
    QString name;
};
[[nodiscard]] QString describe(const TemplateProblem &problem); ///< a sentence, in the language of the moment

[[nodiscard]] QList<TemplateProblem> problemsOf(TemplateType type, const QString &text);
/// Values are escaped for the place where they stand: a bare word becomes a quoted literal, inside quotes or a comment
/// they cannot end it. Line breaks and control characters never get through. TemplateInvalid: `subject` is
/// "name:line: problem".
[[nodiscard]] Result<QString> render(const ScriptTemplate &script, const ScriptValues &values);

/// JSON of those that are not built in.
struct TemplateList {
    QList<ScriptTemplate> own;
    qint64 revision = 0; ///< of the store

    [[nodiscard]] QList<ScriptTemplate> all() const; ///< built-in ones first
    [[nodiscard]] std::optional<ScriptTemplate> find(const QString &id) const;
};
[[nodiscard]] QByteArray storedForm(const TemplateList &list);
[[nodiscard]] std::optional<TemplateList> templatesFromStoredForm(const QByteArray &stored);
[[nodiscard]] QString templateNameProblem(const QString &name, const TemplateList &list, const QString &exceptId);

} // namespace TenantLink
