// Fails on purpose: what the report says of a failure is checked by check_report.py. Runs only when it is named.
#include "tests/ui/qa.h"

class SelfTest : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void passes()
    {
        start();
        see("There is no service yet.");
    }
    void failsAtAStep()
    {
        start();
        toRegistration("Contoso", "contoso");
        paste("Client Secret", tenant("healthy").secret);
        see(u"<b>nowhere</b> & \"quoted\" "_s + tenant("healthy").secret);
        click("Next");
    }
    void skips() { QSKIP("not today"); }
    void hasNoSuchButton()
    {
        start();
        cannotClick("No such button");
    }
    void failsBetweenSteps() { QCOMPARE(QString::number(6 * 7), QString::number(41)); }
};

UI_HIDDEN_CASE(SelfTest)
#include "selftest.moc"
