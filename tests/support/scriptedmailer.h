// A mail server's stand-in behind the Mailer port: takes what comes, or fails as it was told. The real adapter meets a
// real server in tests/mail.
#pragma once

#include "models/ports/mailer.h"

#include <QList>
#include <QTimer>

#include <QCoroTimer>

#include <functional>

namespace TenantLink
{

class ScriptedMailer : public Mailer
{
public:
    struct Taken {
        MailServer server;
        Secret password;
        Envelope envelope;
        QByteArray message;
    };
    QList<Taken> taken;  ///< accepted messages
    QList<Outcome> next; ///< outcomes of the next tries; empty: accepted
    int tries = 0;
    std::function<void()> whenSending; ///< called while a message is under way

    Task<Outcome> send(MailServer server, Secret password, Envelope envelope, QByteArray message, Cancel) override
    {
        ++tries;
        QTimer hop;
        hop.setSingleShot(true);
        hop.start(0);
        co_await hop;
        if (whenSending)
            whenSending();
        Outcome outcome = next.isEmpty() ? Outcome() : next.takeFirst();
        if (outcome)
            taken.append(Taken{server, password, envelope, message});
        co_return outcome;
    }
};

} // namespace TenantLink
