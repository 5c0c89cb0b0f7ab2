#include "app/window/portal/valuefield.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

ValueField::ValueField(const QString &objectName, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setReadOnly(true);
    setFrame(false);
    // As the window around it, in light and dark.
    setBackgroundRole(QPalette::Window);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void ValueField::setValue(const QString &value)
{
    setText(value.isEmpty() ? u"\u2013"_s : value);
    setCursorPosition(0);
    // A few words are never cut; longer values are read by the keyboard or in the tool tip.
    constexpr int FewWords = 64;
    const int frame = fontMetrics().averageCharWidth() * 2;
    setMinimumWidth(text().size() <= FewWords ? fontMetrics().horizontalAdvance(text()) + frame : 0);
    setToolTip(value.contains(u'<') ? QString(u"<qt>"_s + value.toHtmlEscaped() + u"</qt>"_s) : value);
}

} // namespace TenantLink
