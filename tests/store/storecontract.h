// What every Store keeps, whatever stands behind it: run by tst_store for SQLite, by later stores for theirs.
#pragma once

#include "models/ports/store.h"

#include <QObject>

#include <memory>

namespace TenantLink
{

class StoreContract : public QObject
{
    Q_OBJECT

protected:
    /// Empty and not opened; a new one for every test.
    virtual std::shared_ptr<Store> emptyStore() = 0;
    /// A second one, as of another process, on the data of the last empty one; not opened.
    virtual std::shared_ptr<Store> sameStore() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    // storecontract.cpp
    void answersComeByTheEventLoop();
    void opensTwiceAndKeepsItsId();
    void refusesBeforeOpening();
    void listsWaitForOpening();
    void customers();
    void customerNamesAreUniqueInUnicode();
    void customerRevisions();
    void customerWithServicesStays();
    void importsCustomers();
    void services();
    void shortNames();
    void serviceRevisions();
    void renamedCustomerShowsInServices();
    void secretsAreTiedByIntents();
    void sweptIntentStopsTheCommit();
    void reports();
    void draftsWithoutSecret();
    void auditTrail();
    void oddTexts();
    void twoStoresSeeEachOther();
    void twoStoresWriteTogether();
    void sameShortNameTwice();
    void finishesWritesWhenItGoes();

    // storecontract_lists.cpp
    void everySortAndFilter_data();
    void everySortAndFilter();
    void customerSorts();
    void filterIgnoresCaseInUnicode();
    void filterIsLiteral();
    void pagesFitTogether();
    void pagesAfterChanges();
    void manyHits();
    void cancelledLists();
    void countsMatch();

    // storecontract_invitations.cpp
    void invitationIsKept();
    void invitationNames();
    void replacedLinks();
    void mailIsClaimedOnce();
    void mailStates_data();
    void mailStates();
    void lateTriesAreIgnored();
    void mailOnceMore();
    void wizardOnThisComputer();
    void answers();
    void sameAnswerTwice();
    void serviceFromInvitation();
    void invitationMadeAgain();
    void cancelledInvitation();
    void invitationGoesWithItsKeys();
    void customerWithInvitationsStays();

    // storecontract_setup.cpp
    void setupIsKept();
    void anotherCustomer();
    void carrierPasswords();
    void deployStatus();
    void tasksOfAService();
    void interruptedTasks();
    void claimedTasks();
    void anotherSetup();
    void secretEnds_data();
    void secretEnds();
    void remindersComeOnce();
    void checksAreClaimedOnce();
    void searchedTrail_data();
    void searchedTrail();

    // storecontract_clock.cpp
    void expiryByTheClock();
    void revivedOnlyWithItsName();
    void leasesEnd();
    void abandonedAuthentication();
    void replyKeysEnd();
    void idleClockWritesNothing();
    void settings();
    void invitationSortsAndFilters_data();
    void invitationSortsAndFilters();
    void invitationsOfCustomer();

private:
    /// With its reply key's intent.
    [[nodiscard]] Invitation invited(Store &store, Invitation invitation);
    [[nodiscard]] Invitation invitedFor(const QString &customer, const QString &shortName);
    /// Adds what the list tests look at.
    void fill(int customers, int services);

protected:
    std::shared_ptr<Store> m_store;
};

} // namespace TenantLink
