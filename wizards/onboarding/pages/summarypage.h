// Summary: everything chosen, by section, with Edit links that jump back; printed or kept as PDF.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/pages/summarylines.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class FailureView;
class PlainLabel;

class SummaryPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SummaryPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;

Q_SIGNALS:
    /// `page` is the objectName of the page to jump back to.
    void editAsked(const QString &page);

protected:
    void retranslate() override;

private:
    struct Line {
        QLabel *label = nullptr;
        PlainLabel *value = nullptr;
    };
    struct Section {
        int row = 0; ///< of its heading
        QString page;
        PlainLabel *heading = nullptr;
        QPushButton *edit = nullptr;
        QList<Line> lines{};
    };
    void addSection(int part);
    void fill();
    static void fillSection(Section &section, const SummarySection &part);
    void warnOfSharedSecret();
    [[nodiscard]] QString documentTitle() const;
    [[nodiscard]] const SipLists *lists() const { return m_lists ? &*m_lists : nullptr; }
    void print();
    void savePdf();

    SharedState m_state;
    CloudBanner *m_banner;
    QGridLayout *m_grid;
    QList<Section> m_sections;
    PlainLabel *m_sharedSecret;
    QPushButton *m_print;
    QPushButton *m_pdf;
    PlainLabel *m_saved;
    FailureView *m_failure;
    QString m_savedFile;
    QString m_secretUsedBy; ///< short name of another service with the same secret
    std::optional<SipLists> m_lists;
    Work m_comparing;
    Work m_reading;
};

} // namespace TenantLink
