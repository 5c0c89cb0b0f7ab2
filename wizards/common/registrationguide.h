// "How do I create one?": the portal steps, permissions and roles with their reasons, to print, copy and send along.
#pragma once

#include "models/domain/catalogue.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QTextBrowser;

namespace TenantLink
{

/// The guide's text as HTML in the language of the moment. Entries of the catalogue are escaped: it may be a user's
/// file.
[[nodiscard]] QString registrationGuideHtml(const Profile &profile);

class RegistrationGuide : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// A window beside the wizard, not before it. Deletes itself when closed.
    RegistrationGuide(std::shared_ptr<const Catalogue> catalogue, const QString &profileId, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void print();

    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_profileId;
    QTextBrowser *m_text;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace TenantLink
