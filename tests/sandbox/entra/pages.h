// SPDX-License-Identifier: Apache-2.0
// Entra's pages as plain HTML: forms that post, no script.
#pragma once

#include "entra_error.h"

namespace sandbox
{

// What a page asks about one sign-in or consent.
struct Question {
    QString title;  // "TenantLink wants to use your account"
    QString action; // where the form posts to
    Parameters hidden;
    QStringList lines;  // what is asked for
    QStringList people; // UPNs to choose from
    QString chosen;     // UPN
};

// `inner` is HTML.
HttpResponse page(int status, const QString &title, const QString &inner);
// Account chooser, Accept and Cancel (field "decision").
HttpResponse questionPage(const Question &question);
HttpResponse userCodePage(const QString &action);
// `back` (may be empty): form posting "return", for the link back to the application.
HttpResponse refusalPage(const EntraError &error, const HttpRequest &request, const QString &back = {},
                         const Parameters &hidden = {});
HttpResponse redirectTo(const QString &address, const Parameters &query);

} // namespace sandbox
