// What Qt leaves out for assistive technology: names of combo boxes, lists of rows, words that are said aloud.
#pragma once

#include <QWidget>

class QLabel;
class QTabWidget;

namespace TenantLink
{

/// Our own accessible interfaces; costs nothing until somebody asks for one.
void installAssistive();

/// Holds rows that are FocusFrames: a list and its items for assistive technology.
class RowHolder : public QWidget
{
public:
    explicit RowHolder(QWidget *parent = nullptr);
};

/// A status that changes while it is looked at: text and accessible name. Qt 6.4 has no announcement: `aloud` makes it
/// a notification that comes up again, which screen readers say; else they only know that the name is another one.
void sayStatus(QLabel *status, const QString &text, bool aloud = true);

/// The name belongs to the bar, which gets the focus.
void nameTabs(QTabWidget *tabs, const QString &name);

} // namespace TenantLink
