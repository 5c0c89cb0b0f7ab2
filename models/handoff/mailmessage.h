// A mail as bytes (RFC 5322, MIME): what goes to a server, and what an .eml file holds.
#pragma once

#include "models/domain/mail.h"

#include <QUrl>

namespace TenantLink
{

/// multipart/mixed of multipart/alternative (plain, HTML) and attachments; 7-bit clean, lines of at most 78 characters
/// in headers, CR LF. Control characters in any value are taken out, so that no header can be injected. Names are
/// RFC 2047 encoded words; international domains go as A-labels, an international local part stays UTF-8 (RFC 6532).
/// The same mail always gives the same bytes. An international Reply-To is left out where sender and recipients are
/// ASCII (it alone would ask for SMTPUTF8). No Auto-Submitted: a person sends it and wants answers, also absence notes.
[[nodiscard]] QByteArray mailMessage(const Mail &mail);

/// The same as a draft that mail programs open for editing (X-Unsent: 1).
[[nodiscard]] QByteArray mailDraft(const Mail &mail);

/// mailto: with recipient, subject and plain body (RFC 6068).
[[nodiscard]] QUrl mailtoUrl(const Mail &mail);

} // namespace TenantLink
