// How to register the sign-in application: a guide to read, copy and print.
#pragma once

#include "wizards/common/guidedialog.h"

namespace TenantLink
{

class SignInGuide : public GuideDialog
{
    Q_OBJECT
public:
    explicit SignInGuide(QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace TenantLink
