// What the provider keeps for all services: Commercial information, SBCs, script templates; with a real store.
#include "models/flows/configuration.h"
#include "tests/flows/office.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptAtFirst();
    void everyVersionOfTheTermsStaysReadable();
    void theTrailNamesFileAndVersion();
    void anOlderEditIsRefused();
    void damageIsSaid();
    void sbcsAreTidied();
    void brokenSbcsAreRefused_data();
    void brokenSbcsAreRefused();
    void theTrailSaysWhichSbcs();
    void templatesAreKept();
    void brokenTemplatesAreRefused();

private:
    static TermsDocument terms(const QByteArray &text) { return termsFromFile(u"terms.md"_s, text).value(); }
    static QList<AuditEntry> trail(Office &office, const QString &action)
    {
        QList<AuditEntry> found;
        const QList<AuditEntry> all = await(office.ports.store->audit(0, 1000)).value();
        for (const AuditEntry &entry : all) {
            if (entry.action == action)
                found += entry;
        }
        return found;
    }
};

void ConfigurationTest::nothingIsKeptAtFirst()
{
    Office office;
    const CommercialSettings commercial = *await(readCommercial(office.ports));
    QVERIFY(!commercial.enabled && commercial.terms.isEmpty());
    QVERIFY(await(readSbcs(office.ports))->sbcs.isEmpty());
    QVERIFY(await(readTemplates(office.ports))->own.isEmpty());
    QVERIFY(await(termsOf(office.ports, QString()))->isEmpty());
    QVERIFY(await(termsOf(office.ports, QString(64, u'a')))->isEmpty());
}

void ConfigurationTest::everyVersionOfTheTermsStaysReadable()
{
    Office office;
    CommercialSettings settings = *await(readCommercial(office.ports));
    settings.enabled = true;
    settings.terms = terms("# First");
    const QString first = settings.terms.version;
    settings = *await(saveCommercial(office.ports, settings));
    settings.terms = terms("# Second");
    settings = *await(saveCommercial(office.ports, settings));
    settings.terms = terms("# First"); // the same again
    settings = *await(saveCommercial(office.ports, settings));
    settings.terms = {};
    settings = *await(saveCommercial(office.ports, settings));
    QVERIFY(await(readCommercial(office.ports))->terms.isEmpty());
    QVERIFY(await(readCommercial(office.ports))->enabled);
    const TermsDocument read = *await(termsOf(office.ports, first));
    QCOMPARE(read.text, u"# First"_s);
    QCOMPARE(read.version, first);
    QVERIFY(read.markdown);
    QCOMPARE(await(termsOf(office.ports, terms("# Second").version))->text, u"# Second"_s);
}

void ConfigurationTest::theTrailNamesFileAndVersion()
{
    Office office;
    CommercialSettings settings;
    settings.terms = terms("# Terms");
    QVERIFY(await(saveCommercial(office.ports, settings)).has_value());
    const QList<AuditEntry> entries = trail(office, u"commercial.changed"_s);
    QCOMPARE(entries.size(), 1); // and none for the document itself
    QVERIFY(entries[0].detail.contains(u"terms.md"_s) && entries[0].detail.contains(settings.terms.version));
    QVERIFY(auditActions().contains(entries[0].action));
}

void ConfigurationTest::anOlderEditIsRefused()
{
    Office office;
    CommercialSettings commercial;
    QVERIFY(await(saveCommercial(office.ports, commercial)).has_value());
    QCOMPARE(await(saveCommercial(office.ports, commercial)).error().code, FailureCode::ChangedMeanwhile);
    SbcList sbcs;
    sbcs.sbcs += {SbcId::create(), u"one"_s, u"sbc.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    QVERIFY(await(saveSbcs(office.ports, sbcs)).has_value());
    QCOMPARE(await(saveSbcs(office.ports, sbcs)).error().code, FailureCode::ChangedMeanwhile);
    QVERIFY(await(saveTemplates(office.ports, TemplateList())).has_value());
    QCOMPARE(await(saveTemplates(office.ports, TemplateList())).error().code, FailureCode::ChangedMeanwhile);
}

void ConfigurationTest::damageIsSaid()
{
    Office office;
    for (const QString &key : {u"commercial"_s, u"sbcs"_s, u"templates"_s, QString(u"terms/"_s + u"x"_s)}) {
        const Setting damaged{"{}"_ba, 0};
        QVERIFY(await(office.ports.store->saveSetting(key, damaged, {}, {}, QString())).has_value());
    }
    QCOMPARE(await(readCommercial(office.ports)).error().code, FailureCode::StoreDamaged);
    QCOMPARE(await(readSbcs(office.ports)).error().code, FailureCode::StoreDamaged);
    QCOMPARE(await(readTemplates(office.ports)).error().code, FailureCode::StoreDamaged);
    QCOMPARE(await(termsOf(office.ports, u"x"_s)).error().code, FailureCode::StoreDamaged);
}

void ConfigurationTest::sbcsAreTidied()
{
    Office office;
    SbcList list;
    list.sbcs += {SbcId::create(), u" berlin "_s, u"SBC.München.example."_s, 5067, u" second "_s};
    list.sbcs += {SbcId::create(), u"Aachen"_s, u"sbc.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    const SbcList kept = *await(saveSbcs(office.ports, list));
    const SbcList read = *await(readSbcs(office.ports));
    QCOMPARE(storedForm(kept), storedForm(read));
    QCOMPARE(kept.revision, read.revision);
    QCOMPARE(read.sbcs[0].name, u"Aachen"_s);
    QCOMPARE(read.sbcs[1].name, u"berlin"_s);
    QCOMPARE(read.sbcs[1].fqdn, u"sbc.xn--mnchen-3ya.example"_s);
    QCOMPARE(read.sbcs[1].description, u"second"_s);
    QCOMPARE(read.find(list.sbcs[0].id.toString())->sipPort, 5067);
}

void ConfigurationTest::brokenSbcsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fqdn");
    QTest::addColumn<int>("port");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("name twice") << u"ONE "_s << u"sbc2.contoso.com"_s << 5061 << FailureCode::NameTaken;
    QTest::newRow("no name") << u" "_s << u"sbc2.contoso.com"_s << 5061 << FailureCode::SetupIncomplete;
    QTest::newRow("no domain") << u"two"_s << u"192.0.2.1"_s << 5061 << FailureCode::SetupIncomplete;
    QTest::newRow("no port") << u"two"_s << u"sbc2.contoso.com"_s << 0 << FailureCode::SetupIncomplete;
}

void ConfigurationTest::brokenSbcsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, fqdn);
    QFETCH(int, port);
    Office office;
    SbcList list;
    list.sbcs += {SbcId::create(), u"one"_s, u"sbc.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    list.sbcs += {SbcId::create(), name, fqdn, port, QString()};
    const Result<SbcList> saved = await(saveSbcs(office.ports, list));
    QVERIFY(!saved);
    QTEST(saved.error().code, "code");
    QVERIFY(await(readSbcs(office.ports))->sbcs.isEmpty());
}

void ConfigurationTest::theTrailSaysWhichSbcs()
{
    Office office;
    SbcList list;
    list.sbcs += {SbcId::create(), u"one"_s, u"sbc.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    list.sbcs += {SbcId::create(), u"two"_s, u"sbc2.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    list = *await(saveSbcs(office.ports, list));
    list.sbcs[0].sipPort = 5067;
    list.sbcs[1] = {SbcId::create(), u"three"_s, u"sbc3.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    QVERIFY(await(saveSbcs(office.ports, list)).has_value());
    const QList<AuditEntry> entries = trail(office, u"sbcs.changed"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].detail, u"added: three; changed: one; removed: two"_s);
    QCOMPARE(entries[1].detail, u"added: one, two"_s);
}

void ConfigurationTest::templatesAreKept()
{
    Office office;
    TemplateList list;
    list.own += {u"a"_s, u"Mine"_s, TemplateType::Any, u"Hello {{ServiceShortName}}\n"_s, false};
    list = *await(saveTemplates(office.ports, list));
    const TemplateList read = *await(readTemplates(office.ports));
    QCOMPARE(storedForm(read), storedForm(list));
    QCOMPARE(read.revision, list.revision);
    QCOMPARE(trail(office, u"templates.changed"_s)[0].detail, u"added: Mine"_s);
}

void ConfigurationTest::brokenTemplatesAreRefused()
{
    Office office;
    TemplateList list;
    list.own += {u"a"_s, u"Mine"_s, TemplateType::Any, u"fine\n{{Nonsense}}"_s, false};
    const Result<TemplateList> unknown = await(saveTemplates(office.ports, list));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, FailureCode::TemplateInvalid);
    QVERIFY2(unknown.error().subject.startsWith(u"Mine:2: "_s), qPrintable(unknown.error().subject));
    list.own[0].text = u"fine"_s;
    list.own[0].name = u" "_s;
    QCOMPARE(await(saveTemplates(office.ports, list)).error().code, FailureCode::TemplateInvalid);
    QVERIFY(await(readTemplates(office.ports))->own.isEmpty());
}

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
