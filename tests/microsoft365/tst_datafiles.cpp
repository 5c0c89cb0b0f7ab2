// Clouds and catalogue: the built-in files are right, bad ones are refused with file, line and reason.
#include "models/microsoft365/catalogue.h"
#include "models/microsoft365/cataloguetexts.h"
#include "models/microsoft365/clouds.h"
#include "models/microsoft365/knownroles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class DataFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInCloudsAreMicrosofts();
    void cloudFileOfTheIssue();
    void badCloudFiles_data();
    void badCloudFiles();
    void builtInCatalogue();
    void catalogueWordsCanBeTranslated();
    void badCatalogues_data();
    void badCatalogues();
};

void DataFilesTest::builtInCloudsAreMicrosofts()
{
    const auto clouds = readClouds(contents(u":/tenantlink/clouds.json"_s), u"clouds.json"_s, false);
    QVERIFY2(clouds, clouds ? "" : qPrintable(clouds.error().subject));
    QStringList ids;
    for (const Cloud &cloud : *clouds) {
        ids += cloud.id;
        QCOMPARE(cloud.authority.scheme(), u"https"_s);
        QCOMPARE(cloud.graph.scheme(), u"https"_s);
        QVERIFY(!cloud.userAdded && cloud.hosts.contains(cloud.authority.host()));
    }
    QCOMPARE(ids, (QStringList{u"global"_s, u"usgov"_s, u"usdod"_s, u"china"_s}));
}

void DataFilesTest::cloudFileOfTheIssue()
{
    const auto clouds = readClouds(
        R"({"clouds":[{"id":"sandbox","name":"Sandbox","authority":"http://127.0.0.1:8080","graph":"http://127.0.0.1:8080",
        "deviceLoginHosts":["127.0.0.1"],"portal":"http://127.0.0.1:8080/portal","signInClientId":"dcbacf96-3205-4203-89a2-07e8a4733688","caFile":"optional.pem"}]})",
        u"/somewhere/clouds.json"_s, true);
    QVERIFY2(clouds, clouds ? "" : qPrintable(clouds.error().subject));
    const Cloud cloud = clouds->first();
    QVERIFY(cloud.userAdded);
    QCOMPARE(cloud.hosts, QStringList{u"127.0.0.1"_s});
    QCOMPARE(cloud.caFile, u"/somewhere/optional.pem"_s);
    QVERIFY(cloud.accepts(QUrl(u"http://127.0.0.1:9999/token"_s)));
}

void DataFilesTest::badCloudFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says"); // ":line: " and a word of the reason
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("no JSON", "{\n\"clouds\": [\n", u":3: "_s);
    row("comma too much", "{\n\"clouds\": [],\n}", u":3: "_s);
    row("a list", "[]", u"one JSON object"_s);
    row("no clouds", "{}", u"\"clouds\""_s);
    row("empty", R"({"clouds":[]})", u"\"clouds\""_s);
    row("second lacks an id",
        "{\"clouds\":[\n{\"id\":\"a\",\"name\":\"A\",\"authority\":\"https://a\",\"graph\":\"https://"
        "a\"},\n{\"name\":\"B\"}]}",
        u":3: \"id\""_s);
    row("http elsewhere",
        "{\"clouds\":[{\"id\":\"a\",\"name\":\"A\",\n\"authority\":\"http://login.example\",\n\"graph\":\"https://"
        "g\"}]}",
        u":2: \"authority\" must be https"_s);
    row("loopback look-alike",
        "{\"clouds\":[{\"id\":\"a\",\"name\":\"A\",\"authority\":\"https://a\",\n\"graph\":\"http://"
        "127.0.0.1.example\"}]}",
        u":2: \"graph\""_s);
    row("user name",
        "{\"clouds\":[{\"id\":\"a\",\"name\":\"A\",\"authority\":\"https://a:b@c\",\"graph\":\"https://g\"}]}",
        u"user name"_s);
    row("id twice",
        R"({"clouds":[{"id":"a","name":"A","authority":"https://a","graph":"https://a"},{"id":"a","name":"A","authority":"https://a","graph":"https://a"}]})",
        u"twice"_s);
    row("wrong kind", R"({"clouds":[{"id":"a","name":5}]})", u"must be a text"_s);
    row("unknown key", R"({"clouds":[{"id":"a","name":"A","authorty":"https://a"}]})", u"not known"_s);
    row("not an object", R"({"clouds":["a"]})", u"object"_s);
    row("client id",
        R"({"clouds":[{"id":"a","name":"A","authority":"https://a","graph":"https://a","signInClientId":"x"}]})",
        u"GUID"_s);
    row("host with path",
        R"({"clouds":[{"id":"a","name":"A","authority":"https://a","graph":"https://a","deviceLoginHosts":["a/b"]}]})",
        u"host names"_s);
}

void DataFilesTest::badCloudFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto clouds = readClouds(json, u"my.json"_s, true);
    QVERIFY(!clouds);
    QCOMPARE(clouds.error().code, FailureCode::FileInvalid);
    QVERIFY2(clouds.error().subject.startsWith(u"my.json:"_s) && clouds.error().subject.contains(says),
             qPrintable(clouds.error().subject));
}

void DataFilesTest::builtInCatalogue()
{
    const auto catalogue = readCatalogue(contents(u":/tenantlink/catalogue.json"_s), u"catalogue.json"_s);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().subject));
    const Profile *routing = catalogue->profile(u"direct-routing");
    QVERIFY(routing && catalogue->profile(u"qoe"));
    QStringList mandatory;
    for (const PermissionEntry &entry : routing->permissions) {
        if (entry.need == Need::Mandatory)
            mandatory += entry.name;
    }
    QCOMPARE(mandatory,
             (QStringList{u"Organization.Read.All"_s, u"User.Read.All"_s, u"RoleManagement.Read.Directory"_s}));
    for (const RoleEntry &entry : routing->roles)
        QCOMPARE(knownRoleName(entry.templateId), entry.name);
}

void DataFilesTest::catalogueWordsCanBeTranslated()
{
    const QStringList known = catalogueTexts();
    const QJsonObject json = QJsonDocument::fromJson(contents(u":/tenantlink/catalogue.json"_s)).object();
    for (const QString &list : {u"permissions"_s, u"roles"_s}) {
        for (const QJsonValue &entry : json[list].toArray()) {
            for (const QString &key : {u"feature"_s, u"reason"_s})
                QVERIFY2(known.contains(entry[key].toString()), qPrintable(entry[key].toString()));
        }
    }
}

void DataFilesTest::badCatalogues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray profiles = R"("profiles":[{"id":"direct-routing"},{"id":"qoe"}])";
    QTest::newRow("version") << QByteArray("{}") << u"version"_s;
    QTest::newRow("profile missing") << QByteArray(R"({"version":1,"profiles":[{"id":"qoe"}]})") << u"direct-routing"_s;
    QTest::newRow("unknown role") << QByteArray(R"({"version":1,"profiles":[{"id":"qoe","sufficientRoles":[["x"]]}]})")
                                  << u"there is no role x"_s;
    QTest::newRow("permission id") << QByteArray(R"({"version":1,)" + profiles + R"(,"permissions":[
        {"name":"A","api":"00000003-0000-0000-c000-000000000000",
         "id":"x"}]})") << u":3: \"id\""_s;
    QTest::newRow("need")
        << QByteArray(
               R"({"version":1,)" + profiles +
               R"(,"permissions":[{"name":"A","api":"00000003-0000-0000-c000-000000000000","id":"00000003-0000-0000-c000-000000000001","need":"maybe"}]})")
        << u"need"_s;
}

void DataFilesTest::badCatalogues()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto catalogue = readCatalogue(json, u"my.json"_s);
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().subject.contains(says), qPrintable(catalogue.error().subject));
}

QTEST_GUILESS_MAIN(DataFilesTest)
#include "tst_datafiles.moc"
