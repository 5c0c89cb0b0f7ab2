// What the Summary says, by section: for the page, for printing, and for a PDF. No secret.
#pragma once

#include "wizards/common/sipform.h"
#include "wizards/onboarding/state.h"

#include <QList>

namespace TenantLink
{

struct SummaryLine {
    QString label; ///< with its colon
    QString value; ///< plain text; empty: nothing was entered
};

struct SummarySection {
    /// In the order in which they are shown.
    enum Part { Customer, Commercial, Tenant, Registration, Result, M365, Routing, Sip, Parts };
    /// The most lines that each of them has.
    static constexpr std::array<int, Parts> MostLines{1, 6, 5, 5, 2, 3, 7, 9};

    QString page; ///< objectName of the page to jump back to; empty: nothing to edit
    QString title;
    bool results = false; ///< what was found, not what was entered: "Show" instead of "Edit"
    QList<SummaryLine> lines{};
};

/// One for each part; one without lines is not shown. In the language of the moment. `lists`: null until they are read.
[[nodiscard]] QList<SummarySection> summaryOf(const OnboardingState &state, const SipLists *lists);
/// The same on paper.
[[nodiscard]] QString summaryDocument(const QString &title, const QList<SummarySection> &sections);
/// A4, as bytes of a file.
[[nodiscard]] QByteArray summaryPdf(const QString &title, const QList<SummarySection> &sections);

} // namespace TenantLink
