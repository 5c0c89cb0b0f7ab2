#include "models/domain/servicesetup.h"

#include "models/domain/domainname.h"
#include "models/domain/named.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxConnectionName = 60;

constexpr std::array modeNames{
    Named<RoutingMode>{RoutingMode::M365AndSbc, "m365-and-sbc"_L1,
                       QT_TRANSLATE_NOOP("ServiceSetup", "M365 default routing and SBC configuration")},
    Named<RoutingMode>{RoutingMode::SbcOnly, "sbc-only"_L1, QT_TRANSLATE_NOOP("ServiceSetup", "SBC only")}};

constexpr std::array trunkNames{
    Named<TrunkModel>{TrunkModel::Derived, "derived"_L1, QT_TRANSLATE_NOOP("ServiceSetup", "Derived trunk")},
    Named<TrunkModel>{TrunkModel::Own, "own"_L1, QT_TRANSLATE_NOOP("ServiceSetup", "Own gateway")}};

constexpr std::array dnsNames{
    Named<DnsMode>{DnsMode::TwoStep, "two-step"_L1, QT_TRANSLATE_NOOP("ServiceSetup", "Two-step")},
    Named<DnsMode>{DnsMode::Manual, "manual"_L1, QT_TRANSLATE_NOOP("ServiceSetup", "Manual")}};

QString say(const char *text) { return QCoreApplication::translate("ServiceSetup", text); }

QString lineProblem(const QString &text, int limit)
{
    if (text.size() > limit)
        return QCoreApplication::translate("ServiceSetup", "Use at most %n characters.", nullptr, limit);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return say(QT_TRANSLATE_NOOP("ServiceSetup", "Leave out line ends, tabs and other control characters."));
    return {};
}

// What people write between digits. "(0)" is none of it: the digit would become part of the number.
QString withoutSigns(const QString &number)
{
    static const QRegularExpression signs(u"[\\s.()\\[\\]\u2010\u2011\u2012\u2013-]"_s);
    return number.contains("(0)"_L1) ? number : QString(number).remove(signs);
}

bool isE164(const QString &number)
{
    static const QRegularExpression digits(u"^\\+[1-9][0-9]{4,14}$"_s);
    return digits.match(number).hasMatch();
}

QString keptNumber(const QString &number)
{
    const QString bare = withoutSigns(number);
    return isE164(bare) ? bare : number;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression four(u"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}$"_s);
    static const QRegularExpression six(u"^[0-9a-fA-F:.]*$"_s);
    if (!text.contains(u':'))
        return four.match(text).hasMatch();
    QUrl url;
    url.setHost(text);
    return six.match(text).hasMatch() && !url.host().isEmpty();
}

} // namespace

QString describe(RoutingMode mode) { return say(named(modeNames, mode).text); }
QString describe(TrunkModel model) { return say(named(trunkNames, model).text); }
QString describe(DnsMode mode) { return say(named(dnsNames, mode).text); }
QString keyOf(RoutingMode mode) { return named(modeNames, mode).key; }
QString keyOf(TrunkModel model) { return named(trunkNames, model).key; }
QString keyOf(DnsMode mode) { return named(dnsNames, mode).key; }
std::optional<RoutingMode> routingModeFrom(QStringView key) { return valueOf(modeNames, key); }
std::optional<TrunkModel> trunkModelFrom(QStringView key) { return valueOf(trunkNames, key); }
std::optional<DnsMode> dnsModeFrom(QStringView key) { return valueOf(dnsNames, key); }

QString RoutingDetails::fqdn() const { return subDomain(label, sbcDomain); }

QString RoutingDetails::activationUser() const
{
    const QString domain = fqdn();
    return domain.isEmpty() ? QString() : QString(ActivationUserName + u'@' + domain);
}

QString sipProblem(SipField field, const QString &value)
{
    const QString text = value.trimmed();
    switch (field) {
    case SipField::ConnectionName:
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("ServiceSetup", "Enter a name for the SIP connection."))
                              : lineProblem(text, maxConnectionName);
    case SipField::CarrierUser:
        return lineProblem(text, SipDetails::MaxCarrierUser);
    case SipField::MainLine:
        if (text.isEmpty() || isE164(withoutSigns(text)))
            return {};
        if (text.contains("(0)"_L1))
            return say(QT_TRANSLATE_NOOP("ServiceSetup", "Leave out the (0): it is not part of the number."));
        return say(QT_TRANSLATE_NOOP("ServiceSetup", "Enter the number with + and the country's code, for example "
                                                     "+49 30 123456: 5 to 15 digits."));
    case SipField::HostName:
        return text.isEmpty() || isAddress(text) || !asciiDomain(text).isEmpty()
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("ServiceSetup", "Enter a host name such as pbx.contoso.com, or an IP "
                                                           "address."));
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ServiceSetup &setup)
{
    const RoutingDetails &routing = setup.routing;
    const SipDetails &sip = setup.sip;
    return {
        {u"commercial"_s, toJson(setup.commercial)},
        {u"adminDomain"_s, setup.adminDomain},
        {u"routing"_s, QJsonObject{{u"mode"_s, keyOf(routing.mode)},
                                   {u"trunk"_s, keyOf(routing.trunk)},
                                   {u"sbcDomain"_s, routing.sbcDomain},
                                   {u"label"_s, routing.label},
                                   {u"dns"_s, keyOf(routing.dns)},
                                   {u"makeActivationUser"_s, routing.makeActivationUser},
                                   {u"licenceSku"_s, routing.licenceSku},
                                   {u"usageLocation"_s, routing.usageLocation},
                                   {u"scriptTemplate"_s, routing.scriptTemplate},
                                   {u"cleanupTemplate"_s, routing.cleanupTemplate}}},
        {u"sip"_s, QJsonObject{{u"connectionName"_s, sip.connectionName},
                               {u"sbc"_s, sip.sbc},
                               {u"onboardingTemplate"_s, sip.onboardingTemplate},
                               {u"cleanupTemplate"_s, sip.cleanupTemplate},
                               {u"callLimit"_s, sip.callLimit},
                               {u"carrierUser"_s, sip.carrierUser},
                               {u"mainLine"_s, keptNumber(sip.mainLine)},
                               {u"hostName"_s, sip.hostName}}},
        {u"objectName"_s, setup.objectName},
    };
}

ServiceSetup setupFrom(const QJsonObject &json)
{
    ServiceSetup setup;
    setup.commercial = commercialFrom(json[u"commercial"].toObject());
    setup.adminDomain = json[u"adminDomain"].toString();
    const QJsonObject routing = json[u"routing"].toObject();
    RoutingDetails &to = setup.routing;
    to.mode = routingModeFrom(routing[u"mode"].toString()).value_or(to.mode);
    to.trunk = trunkModelFrom(routing[u"trunk"].toString()).value_or(to.trunk);
    to.sbcDomain = routing[u"sbcDomain"].toString();
    to.label = routing[u"label"].toString();
    to.dns = dnsModeFrom(routing[u"dns"].toString()).value_or(to.dns);
    to.makeActivationUser = routing[u"makeActivationUser"].toBool(to.makeActivationUser);
    to.licenceSku = routing[u"licenceSku"].toString();
    to.usageLocation = routing[u"usageLocation"].toString();
    to.scriptTemplate = routing[u"scriptTemplate"].toString();
    to.cleanupTemplate = routing[u"cleanupTemplate"].toString();
    const QJsonObject sip = json[u"sip"].toObject();
    setup.sip.connectionName = sip[u"connectionName"].toString();
    setup.sip.sbc = sip[u"sbc"].toString();
    setup.sip.onboardingTemplate = sip[u"onboardingTemplate"].toString();
    setup.sip.cleanupTemplate = sip[u"cleanupTemplate"].toString();
    setup.sip.callLimit = qBound(0, sip[u"callLimit"].toInt(), SipDetails::MaxCalls);
    setup.sip.carrierUser = sip[u"carrierUser"].toString();
    setup.sip.mainLine = sip[u"mainLine"].toString();
    setup.sip.hostName = sip[u"hostName"].toString();
    setup.objectName = json[u"objectName"].toString();
    return setup;
}

} // namespace TenantLink
