// The choice how mails leave this computer, with a plain explanation of the way that is chosen.
#pragma once

#include "models/domain/mail.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>

class QRadioButton;

namespace TenantLink
{

class PlainLabel;

class MailWays : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit MailWays(QWidget *parent = nullptr);
    [[nodiscard]] MailWay way() const;
    void setWay(MailWay way);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

protected:
    void retranslate() override;

private:
    void explain();

    std::array<QRadioButton *, 4> m_ways{}; ///< in the order of MailWay
    PlainLabel *m_note;
};

} // namespace TenantLink
