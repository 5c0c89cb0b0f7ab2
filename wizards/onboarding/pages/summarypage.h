// Summary: everything chosen, by section, with Edit links that jump back.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class FieldProblem;
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
    struct Section {
        QString page; ///< empty: nothing to edit
        PlainLabel *heading = nullptr;
        QPushButton *edit = nullptr;
    };
    struct Line {
        QLabel *label = nullptr;
        PlainLabel *value = nullptr;
    };
    void addSection(const QString &page, int lines);
    void fill();
    void warnOfSharedSecret();
    void setLine(int index, const QString &label, const QString &value);

    SharedState m_state;
    CloudBanner *m_banner;
    QGridLayout *m_grid;
    QList<Section> m_sections;
    QList<Line> m_lines;
    PlainLabel *m_sharedSecret;
    QString m_secretUsedBy; ///< short name of another service with the same secret
    Work m_comparing;
};

} // namespace TenantLink
