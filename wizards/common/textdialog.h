// A text to read and copy exactly as it is: a script before it is run, a mail that no mail program took.
#pragma once

#include "models/ports/ports.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace TenantLink
{

class PlainLabel;

/// Not modal; deletes itself when closed.
class TextDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString about; ///< above the text; may be empty
    };
    /// `words` is asked again when the language changes.
    TextDialog(const QString &id, const Ports &ports, const QString &text, std::function<Words()> words,
               QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void copy();

    std::shared_ptr<Desktop> m_desktop;
    std::function<Words()> m_words;
    QString m_exact; ///< the text as it was given
    PlainLabel *m_about;
    QPlainTextEdit *m_text;
    PlainLabel *m_copied;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace TenantLink
