// The convention for texts: a widget sets all of them in retranslate(), which its constructor calls, and which is
// called again when the language changes at run time.
#pragma once

#include <QEvent>

namespace TenantLink
{

template <class Base>
class Retranslating : public Base
{
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

} // namespace TenantLink
