// Unfinished onboardings, offered to be resumed or thrown away. Takes no room while there is none.
#pragma once

#include "models/domain/onboardingdraft.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDateTime>
#include <QFrame>

class QComboBox;
class QPushButton;

namespace TenantLink
{

class PlainLabel;
struct DraftRow;

class DraftsBar : public Retranslating<QFrame>
{
    Q_OBJECT
public:
    explicit DraftsBar(Ports ports, QWidget *parent = nullptr);
    ~DraftsBar() override;

    void read();                              ///< again from the store
    void setOpen(const QList<DraftId> &open); ///< these are in a wizard already and are not offered
    [[nodiscard]] QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void resumeAsked(const TenantLink::OnboardingDraft &draft);
    void failed(const TenantLink::Failure &failure);

protected:
    void retranslate() override;

private:
    void take(QList<DraftRow> drafts);
    void fill();
    void discard();
    [[nodiscard]] const DraftRow *chosen() const;

    Ports m_ports;
    PlainLabel *m_label;
    QComboBox *m_list;
    QPushButton *m_resume;
    QPushButton *m_discard;
    QList<DraftRow> m_drafts;
    QList<DraftId> m_open;
    Work m_reading{this};
    Work m_removing{this};
};

} // namespace TenantLink
