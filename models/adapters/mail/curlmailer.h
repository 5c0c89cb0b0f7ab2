// The Mailer port made real with libcurl's SMTP, one thread a message.
#pragma once

#include <chrono>
#include <memory>

namespace TenantLink
{

class Mailer;

struct MailDeadlines {
    std::chrono::milliseconds connect{20'000}; ///< until signed in
    std::chrono::milliseconds whole{120'000};  ///< until the server's word on the message
};

/// Needs a QCoreApplication; make one for the program, use and release it on the GUI thread. README.md says what is
/// checked, and what libcurl does behind it.
[[nodiscard]] std::shared_ptr<Mailer> makeCurlMailer(MailDeadlines deadlines = {});

} // namespace TenantLink
