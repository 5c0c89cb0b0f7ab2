#include "models/flows/configuration.h"

#include "models/domain/domainname.h"
#include "models/domain/text.h"
#include "models/ports/store.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString CommercialSetting = QStringLiteral("commercial");
const QString SbcsSetting = QStringLiteral("sbcs");
const QString TemplatesSetting = QStringLiteral("templates");

QString termsKey(const QString &version) { return u"terms/"_s + version; }

/// Nothing in it: never saved.
template <class Kept>
Result<Kept> fromSetting(const Result<Setting> &setting, const QString &key,
                         std::optional<Kept> (*read)(const QByteArray &))
{
    if (!setting)
        return fail(setting.error());
    if (setting->value.isEmpty())
        return Kept{};
    std::optional<Kept> kept = read(setting->value);
    if (!kept)
        return fail(FailureCode::StoreDamaged, key);
    kept->revision = setting->revision;
    return *kept;
}

Task<Result<qint64>> keep(Ports ports, QString key, QByteArray value, qint64 revision, QString auditDetail)
{
    const Setting setting{value, revision};
    const QList<IntentId> written;
    const QList<SecretId> dropped;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(key, setting, written, dropped, auditDetail);
    if (!saved)
        co_return fail(saved.error());
    co_return saved->revision;
}

/// The document under a key of its own, so that a service can show what was approved for it long after.
Task<Outcome> keepTerms(Ports ports, TermsDocument terms)
{
    const QString key = termsKey(terms.version);
    const Result<Setting> present = co_await ports.store->setting(key);
    if (!present)
        co_return fail(present.error());
    if (!present->value.isEmpty())
        co_return Outcome{}; // by its content: it cannot be another
    const CommercialSettings alone{false, terms};
    const QByteArray value = storedForm(alone);
    const Result<qint64> kept = co_await keep(ports, key, value, present->revision, QString());
    if (!kept && kept.error().code != FailureCode::ChangedMeanwhile) // changed: another window kept the same
        co_return fail(kept.error());
    co_return Outcome{};
}

QString detailOf(const CommercialSettings &settings)
{
    const QString asked = settings.enabled ? u"enabled"_s : u"disabled"_s;
    return settings.terms.isEmpty()
               ? QString(asked + u", no Terms and Conditions")
               : QString(asked + u", " + cleaned(settings.terms.fileName) + u", version " + settings.terms.version);
}

/// "added: a, b; changed: c; removed: d"
template <class Each, class Same>
QString differences(const QList<Each> &before, const QList<Each> &now, Same same)
{
    QStringList added, changed, removed;
    const auto find = [](const QList<Each> &in, const Each &wanted) {
        return std::find_if(in.cbegin(), in.cend(), [&](const Each &each) { return each.id == wanted.id; });
    };
    for (const Each &each : now) {
        const auto old = find(before, each);
        if (old == before.cend())
            added += cleaned(each.name);
        else if (!same(*old, each))
            changed += cleaned(each.name);
    }
    for (const Each &each : before) {
        if (find(now, each) == now.cend())
            removed += cleaned(each.name);
    }
    QStringList parts;
    const auto say = [&parts](QStringView what, const QStringList &names) {
        if (!names.isEmpty())
            parts += what + u": " + names.join(u", "_s);
    };
    say(u"added", added);
    say(u"changed", changed);
    say(u"removed", removed);
    return parts.isEmpty() ? u"nothing changed"_s : parts.join(u"; "_s);
}

/// As it is kept; fails where a rule is broken, whoever wrote it.
Result<SbcList> tidied(SbcList list)
{
    QStringList names;
    for (Sbc &sbc : list.sbcs) {
        sbc.name = sbc.name.trimmed();
        sbc.description = sbc.description.trimmed();
        for (const auto &[field, value] : {std::pair{SbcField::Name, sbc.name}, std::pair{SbcField::Fqdn, sbc.fqdn},
                                           std::pair{SbcField::Description, sbc.description}}) {
            const QString problem = sbcProblem(field, value);
            if (!problem.isEmpty())
                return fail(FailureCode::SetupIncomplete, QString(cleaned(sbc.name) + u": " + problem));
        }
        sbc.fqdn = asciiDomain(sbc.fqdn);
        const QString key = foldedKey(sbc.name);
        if (names.contains(key))
            return fail(FailureCode::NameTaken, cleaned(sbc.name));
        names += key;
    }
    const qint64 revision = list.revision;
    std::optional<SbcList> sorted = sbcsFromStoredForm(storedForm(list));
    if (!sorted) // a port that is none
        return fail(FailureCode::SetupIncomplete, u"SIP port"_s);
    sorted->revision = revision;
    return *sorted;
}

Outcome checked(const TemplateList &list)
{
    for (const ScriptTemplate &script : list.own) {
        const QString name = templateNameProblem(script.name, list, script.id);
        if (!name.isEmpty())
            return fail(FailureCode::TemplateInvalid, QString(cleaned(script.name) + u": " + name));
        const QList<TemplateProblem> problems = problemsOf(script.type, script.text);
        if (!problems.isEmpty())
            return fail(FailureCode::TemplateInvalid,
                        QString(cleaned(script.name) + u':' + QString::number(problems.constFirst().line) + u": " +
                                describe(problems.constFirst())));
    }
    return {};
}

} // namespace

Task<Result<CommercialSettings>> readCommercial(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(CommercialSetting);
    const Result<CommercialSettings> read = fromSetting(setting, CommercialSetting, &commercialFromStoredForm);
    co_return read;
}

Task<Result<CommercialSettings>> saveCommercial(Ports ports, CommercialSettings settings)
{
    if (!settings.terms.isEmpty()) { // first: a version that the settings name is always readable
        const Outcome kept = co_await keepTerms(ports, settings.terms);
        if (!kept)
            co_return fail(kept.error());
    }
    const QByteArray value = storedForm(settings);
    const QString detail = detailOf(settings);
    const Result<qint64> saved = co_await keep(ports, CommercialSetting, value, settings.revision, detail);
    if (!saved)
        co_return fail(saved.error());
    settings.revision = *saved;
    co_return settings;
}

Task<Result<TermsDocument>> termsOf(Ports ports, QString version)
{
    if (version.isEmpty())
        co_return TermsDocument{};
    const QString key = termsKey(version);
    const Result<Setting> setting = co_await ports.store->setting(key);
    const Result<CommercialSettings> read = fromSetting(setting, key, &commercialFromStoredForm);
    if (!read)
        co_return fail(read.error());
    co_return read->terms;
}

Task<Result<SbcList>> readSbcs(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(SbcsSetting);
    const Result<SbcList> read = fromSetting(setting, SbcsSetting, &sbcsFromStoredForm);
    co_return read;
}

Task<Result<SbcList>> saveSbcs(Ports ports, SbcList list)
{
    const Result<SbcList> tidy = tidied(list);
    if (!tidy)
        co_return fail(tidy.error());
    SbcList now = *tidy;
    const Result<SbcList> present = co_await readSbcs(ports);
    if (!present)
        co_return fail(present.error());
    const QString detail = differences(present->sbcs, now.sbcs, [](const Sbc &a, const Sbc &b) {
        return a.name == b.name && a.fqdn == b.fqdn && a.sipPort == b.sipPort && a.description == b.description;
    });
    const QByteArray value = storedForm(now);
    const Result<qint64> saved = co_await keep(ports, SbcsSetting, value, now.revision, detail);
    if (!saved)
        co_return fail(saved.error());
    now.revision = *saved;
    co_return now;
}

Task<Result<TemplateList>> readTemplates(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(TemplatesSetting);
    const Result<TemplateList> read = fromSetting(setting, TemplatesSetting, &templatesFromStoredForm);
    co_return read;
}

Task<Result<TemplateList>> saveTemplates(Ports ports, TemplateList list)
{
    const Outcome fine = checked(list);
    if (!fine)
        co_return fail(fine.error());
    const Result<TemplateList> present = co_await readTemplates(ports);
    if (!present)
        co_return fail(present.error());
    const QString detail = differences(present->own, list.own, [](const ScriptTemplate &a, const ScriptTemplate &b) {
        return a.name == b.name && a.type == b.type && a.text == b.text;
    });
    const QByteArray value = storedForm(list);
    const Result<qint64> saved = co_await keep(ports, TemplatesSetting, value, list.revision, detail);
    if (!saved)
        co_return fail(saved.error());
    list.revision = *saved;
    co_return list;
}

} // namespace TenantLink
