// What the tests of Create service share: an office whose tenant, keychain, files and clock are faked.
#pragma once

#include "models/flows/deploy.h"
#include "models/ports/files.h"
#include "tests/flows/deploytenant.h"
#include "tests/flows/office.h"

#include <QTest>

namespace TenantLink
{

inline const QString Fqdn = QStringLiteral("contoso1.sbc.fourthcoffee.example");
inline const QString Upn = QStringLiteral("Ump-Activation-User@") + Fqdn;
inline const QString CarrierPassword = QStringLiteral("carrier-Pass.word~77");
inline constexpr qsizetype OfficeSecrets = 1; // the mail server's password

class FakeFiles : public Files
{
public:
    QString target;
    std::optional<QByteArray> there; ///< what is read
    QString asked;
    QStringList removed;
    bool zipped = false;
    QList<NamedContent> files;

    Task<Outcome> writeFolder(QString folder, QList<NamedContent> content) override
    {
        return keep(folder, content, false);
    }
    Task<Outcome> writeZip(QString file, QList<NamedContent> content) override { return keep(file, content, true); }
    Task<Result<std::optional<QByteArray>>> readFile(QString file, qint64) override
    {
        asked = file;
        co_return there;
    }
    Task<Outcome> removeFiles(QString, QStringList names) override
    {
        removed = names;
        co_return Outcome{};
    }

private:
    Task<Outcome> keep(QString where, QList<NamedContent> content, bool zip)
    {
        target = where;
        files = content;
        zipped = zip;
        co_return Outcome{};
    }
};

[[nodiscard]] inline const ServiceTask &taskIn(const QList<ServiceTask> &tasks, TaskKind kind)
{
    for (const ServiceTask &task : tasks) {
        if (task.kind == kind)
            return task;
    }
    qFatal("no such task");
}

class DeployTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingGoesWell();
    void findings_data();
    void findings();
    void runningAllAgainChangesNothing();
    void nothingIsKeptWhere_data();
    void nothingIsKeptWhere();
    void aGivenReportIsTakenOver();
    void problemsNeedThePersonsWord();
    void cancelledAndResumed_data();
    void cancelledAndResumed();
    void crashedAndResumed();
    void oneTaskIsRetried();
    void aLostNetworkFailsItsTaskOnly();
    void theStoreFailsInTheMiddle();
    void aPersonsWordStays();
    void roundTrips();
    void noSecretAnywhere();
    void packageGoesWhereItIsWanted();
    void theCustomerIsToldWhatIsLeft();
    void theCustomerIsNotToldWhatIsNotSo_data();
    void theCustomerIsNotToldWhatIsNotSo();
    void withoutItsSbcNothingIsWritten();
    void packagesDoNotMix();
    void sipConnectionIsChanged();
    void routingIsChanged();
    void theTrailTellsWhatWasWritten();

private:
    [[nodiscard]] OnboardingDraft draft() const;
    [[nodiscard]] Result<Deployment> create(const OnboardingDraft &draft, DeployWatcher watcher = {},
                                            Cancel cancel = {})
    {
        return await(createAndDeploy(ports(), draft, {}, std::move(watcher), std::move(cancel)));
    }
    [[nodiscard]] Deployment resumed(ServiceId id, std::optional<TaskKind> only = {})
    {
        const Result<Deployment> done = await(resumeDeployment(ports(), id, only, {}, Cancel()));
        if (!done)
            qFatal("not resumed: %d", int(done.error().code));
        return *done;
    }
    [[nodiscard]] Ports ports() const { return m_office->ports; }
    [[nodiscard]] Store &store() const { return *m_office->ports.store; }
    [[nodiscard]] qsizetype secretsKept() const { return qsizetype(m_office->secrets->entries().size()); }
    /// Stops when that task begins.
    [[nodiscard]] static DeployWatcher stopAt(TaskKind kind, const Cancel &cancel)
    {
        return [kind, cancel](const Deployment &deployment) {
            if (taskIn(deployment.tasks, kind).state == TaskState::InProgress)
                cancel.request();
        };
    }

    std::unique_ptr<Office> m_office;
    std::shared_ptr<DeployTenant> m_tenant;
    std::shared_ptr<FakeFiles> m_files;
    Sbc m_sbc;
};

} // namespace TenantLink
