// The words of the UI test scripts: what a person does and sees. README.md teaches them.
#pragma once

#include "tests/tour/sandbox.h"
#include "tests/ui/registry.h"

#include <QTest>

#include <functional>
#include <source_location>

namespace TenantLink
{

/// A case is a class of this base with private slots, one a test. Every word below is a step of the report: it waits
/// for what it needs, is timed, and is pictured. After a step that failed, the rest of the test is not tried.
class Case : public QObject
{
    Q_OBJECT
protected:
    using Words = QAnyStringView;
    using Here = std::source_location;

    // Tables of inputs, in a slot named like the test with _data behind it; QFETCH(QString, column) reads the row's
    template <class... Names>
    static void columns(Names... names)
    {
        (QTest::addColumn<QString>(names), ...);
    }
    template <class... Values>
    static void row(const char *name, Values... values)
    {
        (QTest::newRow(name) << ... << QString::fromUtf8(values));
    }

    // Beginning
    void start(Here = Here::current());                ///< the program, with eight customers and an SBC
    void startEmpty(Here = Here::current());           ///< the program as it is after installing
    void startAgain(Here = Here::current());           ///< ends the program, and starts it with the same data
    void openLink(Words link, Here = Here::current()); ///< the Invitation wizard, on the customer's computer

    // Doing
    void goTo(Words page, Here = Here::current());               ///< by the navigation at the left
    void click(Words name, Here = Here::current());              ///< button, tick box, tab, entry of an open menu
    void choose(Words list, Words row, Here = Here::current());  ///< a row of a table or an entry of a list
    void type(Words field, Words text, Here = Here::current());  ///< replaces what is there, key by key
    void paste(Words field, Words text, Here = Here::current()); ///< replaces what is there, by the clipboard
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, Here = Here::current());
    void write(Words text, Here = Here::current());      ///< keys to what has the focus, nothing is replaced
    void tabTo(Words name, Here = Here::current());      ///< Tab until it has the focus
    void chooseFile(Words path, Here = Here::current()); ///< in the file dialog that is open
    void close(Here = Here::current());                  ///< the window in front, as by its X
    void inWindow(Words title, Here = Here::current());  ///< waits for a window; from now on it is the one in front

    // Seeing
    void page(Words title, Here = Here::current()); ///< the wizard's page
    void see(Words text, Here = Here::current());   ///< anywhere in the window in front
    void dontSee(Words text, Here = Here::current());
    void seeIn(Words field, Words text, Here = Here::current());     ///< what the field holds
    void seeBeside(Words field, Words text, Here = Here::current()); ///< what is said about the field
    void canClick(Words name, Here = Here::current());
    void cannotClick(Words name, Here = Here::current());
    [[nodiscard]] QString textIn(Words field); ///< no step: to compare, or to type elsewhere
    [[nodiscard]] QString clipboard();
    void seeMail(Words text, Here = Here::current()); ///< the last mail that the program sent holds it

    // The world around
    [[nodiscard]] SandboxTenant tenant(Words key); ///< a tenant of tests/sandbox/README.md
    [[nodiscard]] SandboxTenant testTenant();      ///< "healthy", or that of --tenant-file
    [[nodiscard]] QString expectedVerdict();
    void publish(Words name, Words txt, Here = Here::current());       ///< a TXT record in the sandbox's DNS
    void approve(Words userCode, Words upn, Here = Here::current());   ///< somebody signs in with the code
    [[nodiscard]] QString file(Words name, const QByteArray &content); ///< a file for chooseFile()
    [[nodiscard]] static QString sampleFile(Words pathBelowTests);

    // Ways that many tests begin with
    void addService(Words customer, Here = Here::current()); ///< Add Service > Direct Routing, as far as Tenant details
    void nameService(Words shortName, Here = Here::current());
    void toRegistration(Words customer, Words shortName, Here = Here::current());
    void enterRegistration(const SandboxTenant &tenant, Here = Here::current());
    void onwardTo(Words page,
                  Here = Here::current()); ///< from Known registration to a page behind it, as far as Summary

private Q_SLOTS:
    void init();
    void cleanup();

private:
    [[nodiscard]] static bool over(); ///< the test failed or is left out: no further step is tried
    static void leaveOut(const QString &why);
    void step(const QString &text, const std::function<QString()> &act, const Here &here);
    void begin(bool seeded, const Here &here);
    void put(Words field, Words text, bool pasted, const Here &here);
};

} // namespace TenantLink

using namespace TenantLink; // cases are short
using namespace Qt::StringLiterals;
