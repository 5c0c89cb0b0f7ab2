#include "wizards/invitation/pages/unfinishedpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

UnfinishedPage::UnfinishedPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::Unfinished, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_what(new PlainLabel(bodyWidget())),
      m_choice(new QGroupBox(bodyWidget())), m_again(new QRadioButton(m_choice)), m_againNote(new PlainLabel(m_choice)),
      m_resume(new QRadioButton(m_choice)), m_resumeNote(new PlainLabel(m_choice)), m_undo(new QRadioButton(m_choice)),
      m_undoNote(new PlainLabel(m_choice))
{
    m_what->setObjectName(u"whatWasBegun"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_resume->setObjectName(u"resume"_s);
    m_undo->setObjectName(u"undo"_s);
    auto *choices = new QVBoxLayout(m_choice);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_again, m_againNote, m_resume, m_resumeNote, m_undo, m_undoNote})
        choices->addWidget(widget);
    for (PlainLabel *note : {m_againNote, m_resumeNote, m_undoNote})
        note->setIndent(fontMetrics().height() * 3 / 2);
    body()->addWidget(m_banner);
    body()->addWidget(m_what);
    body()->addWidget(m_choice);
    body()->addStretch(1);
    connect(m_again, &QRadioButton::clicked, this, [this] { choose(KeptChoice::CheckAgain); });
    connect(m_resume, &QRadioButton::clicked, this, [this] { choose(KeptChoice::Resume); });
    connect(m_undo, &QRadioButton::clicked, this, [this] { choose(KeptChoice::Undo); });
    retranslate();
}

void UnfinishedPage::initializePage()
{
    CreateState &create = m_state->create;
    const Provisioning &kept = *create.kept;
    create.provisioning = kept;
    if (create.adminUpn.isEmpty())
        create.adminUpn = kept.plan.adminUpn;
    // Without the secret there is nothing to look with.
    const bool mayLook = (kept.consentPending || kept.rolesPending) && kept.secret;
    const bool mayResume = !m_state->onlyKept() || (m_state->answeredBefore() && m_state->pending());
    m_again->setVisible(mayLook);
    m_againNote->setVisible(mayLook);
    m_resume->setVisible(mayResume);
    m_resumeNote->setVisible(mayResume);
    choose(mayLook ? KeptChoice::CheckAgain : mayResume ? KeptChoice::Resume : KeptChoice::Undo);
    chosen()->setChecked(true);
    m_banner->setCloud(m_state->cloud());
    retranslate();
}

QWidget *UnfinishedPage::firstField() const { return chosen(); }

void UnfinishedPage::choose(KeptChoice choice) { m_state->create.choice = choice; }

QRadioButton *UnfinishedPage::chosen() const
{
    switch (m_state->create.choice) {
    case KeptChoice::CheckAgain:
        return m_again;
    case KeptChoice::Resume:
        return m_resume;
    case KeptChoice::Undo:
        return m_undo;
    }
    Q_UNREACHABLE();
}

void UnfinishedPage::retranslate()
{
    setTexts(tr("Begun before"), tr("Nothing is done before you have chosen."));
    m_choice->setTitle(tr("What shall happen?"));
    m_choice->setAccessibleName(m_choice->title());
    nameButton(m_again, tr("Check &again"));
    nameButton(m_resume, tr("&Resume"));
    nameButton(m_undo, tr("&Undo"));
    m_againNote->setText(tr("Looks whether the other administrator has given the consent and the roles. Nobody has to "
                            "sign in for that."));
    m_resumeNote->setText(tr("You sign in again, and what is missing is done. Nothing is made a second time."));
    m_undoNote->setText(tr("You sign in again, and what was made is removed from your tenant, and only that. Microsoft "
                           "keeps a deleted App registration restorable for 30 days."));
    m_again->setAccessibleDescription(m_againNote->text());
    m_resume->setAccessibleDescription(m_resumeNote->text());
    m_undo->setAccessibleDescription(m_undoNote->text());
    if (!m_state->create.kept)
        return;
    const Provisioning &kept = *m_state->create.kept;
    QStringList lines;
    const QString tenant = kept.plan.tenantName.isEmpty() ? kept.plan.tenant.toString() : kept.plan.tenantName;
    lines += kept.createdAt.isValid()
                 ? tr("The App registration %1 was begun on %2 in the tenant %3.")
                       .arg(cleaned(kept.plan.name), shownTime(kept.createdAt), cleaned(tenant))
                 : tr("The App registration %1 was prepared for the tenant %2; it is not known whether it was made.")
                       .arg(cleaned(kept.plan.name), cleaned(tenant));
    const auto add = [&lines](const QString &part) { lines += QString(QChar(0x2022) + QString(u' ') + part); };
    if (!kept.clientId.isEmpty())
        add(tr("App registration, Application (Client) ID %1").arg(cleaned(kept.clientId)));
    if (!kept.principalId.isEmpty())
        add(tr("its enterprise application"));
    if (!kept.grants.isEmpty())
        add(tr("%1 of %2 permissions").arg(kept.grants.size()).arg(kept.plan.permissions.size()));
    if (!kept.roles.isEmpty())
        add(tr("%1 of %2 directory roles").arg(kept.roles.size()).arg(kept.plan.roles.size()));
    if (!kept.secretKeyId.isEmpty())
        add(kept.secretEnds.isValid() ? tr("client secret that ends on %1").arg(shownDate(kept.secretEnds))
                                      : tr("client secret"));
    if (kept.consentPending)
        lines += tr("Admin consent of another administrator was still missing.");
    if (kept.rolesPending)
        lines += tr("Directory roles, which another administrator assigns, were still missing.");
    if (m_state->answeredBefore())
        lines += tr("The reply went to the provider before: undoing takes away the access that the provider got.");
    m_what->setText(lines.join(u'\n'));
}

} // namespace TenantLink
