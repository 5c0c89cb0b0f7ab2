// Questions and messages that do not stop the event loop. All text is plain.
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace TenantLink
{

struct Question {
    QString title;
    QString text;
    QString detail{};
    QString yes;            ///< the button that does it, with mnemonic: "&Delete"
    bool dangerous = false; ///< then Enter means Cancel
};

/// Calls `act` if the person says yes and `parent` still exists.
void ask(QWidget *parent, const Question &question, std::function<void()> act);

/// Something to know, with an OK button.
void tell(QWidget *parent, const QString &title, const QString &text, const QString &detail = {});

enum class Unsaved { Save, Discard, Stay };
void askUnsaved(QWidget *parent, const QString &text, std::function<void(Unsaved)> act);

} // namespace TenantLink
