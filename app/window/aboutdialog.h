// What this program is, its versions, and the licences of what it is made of.
#pragma once

#include "wizards/common/retranslating.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace TenantLink
{

class PlainLabel;

class AboutDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPlainTextEdit *m_licences;
    QPushButton *m_close;
};

} // namespace TenantLink
