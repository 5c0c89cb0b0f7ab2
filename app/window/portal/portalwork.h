// What the dialogs of the Service portal that sign in have in common: which registration, whom to sign in, what is
// kept.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/service.h"
#include "wizards/common/signindialog.h"

namespace TenantLink
{

/// One registration of a service.
struct PortalTarget {
    Service service;
    RegistrationKind kind = RegistrationKind::DirectRouting;

    [[nodiscard]] Registration registration() const;
    /// "direct-routing" or "qoe".
    [[nodiscard]] QString profileId() const;
    /// Where an unfinished change of it is kept.
    [[nodiscard]] QString key() const;
    /// "contoso1", "contoso1 (QOE)"; cleaned.
    [[nodiscard]] QString name() const;
    [[nodiscard]] SignInPurpose purpose(std::function<QString()> why) const;
};

/// What one registration has to have; where both registrations of the service are the same one, what both need.
[[nodiscard]] Profile profileOf(const PortalTarget &target, const Catalogue &catalogue);

/// Does the last report say that something is missing, also something optional?
[[nodiscard]] bool somethingMissing(const Registration &registration);
/// Is a directory role missing, so that the sign-in has to ask for the right to assign it?
[[nodiscard]] bool roleMissing(const Registration &registration);
[[nodiscard]] bool somethingGranted(const Registration &registration);

/// A text of the catalogue in the language of the moment; empty for an empty key.
[[nodiscard]] QString catalogueText(const QString &key);

} // namespace TenantLink
