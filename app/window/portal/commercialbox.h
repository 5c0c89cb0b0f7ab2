// Commercial information of a service, to be read: what was agreed, and which Terms and Conditions were approved.
#pragma once

#include "models/domain/commercial.h"
#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;
class ValueField;

class CommercialBox : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    explicit CommercialBox(Ports ports, QWidget *parent = nullptr);
    void setDetails(const CommercialDetails &details);

protected:
    void retranslate() override;

private:
    void showTerms();
    void take(const Result<TermsDocument> &terms);

    Ports m_ports;
    CommercialDetails m_details;
    bool m_notKept = false; ///< the approved document is not here
    PlainLabel *m_none;
    QWidget *m_values;
    QFormLayout *m_form;
    struct Row {
        QLabel *label;
        ValueField *value;
    };
    QList<Row> m_rows;
    QPushButton *m_terms;
    PlainLabel *m_gone;
    FailureView *m_failure;
    Work m_reading{this};
};

} // namespace TenantLink
