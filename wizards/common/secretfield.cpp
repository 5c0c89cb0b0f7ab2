#include "wizards/common/secretfield.h"

#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// While it is revealed Qt would allow copy, cut, undo, and the mouse selection on X11; this edit never does.
class MaskedEdit : public LineEdit
{
public:
    MaskedEdit(int maxLength, QWidget *parent) : LineEdit(maxLength, parent)
    {
        setEchoMode(QLineEdit::Password);
        setDragEnabled(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        using Key = QKeySequence::StandardKey;
        for (const Key key : {Key::Copy, Key::Cut, Key::Undo, Key::Redo}) {
            if (event->matches(key)) {
                event->accept();
                return;
            }
        }
        LineEdit::keyPressEvent(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (echoMode() == QLineEdit::Password)
            LineEdit::mousePressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (echoMode() == QLineEdit::Password) // then Qt offers Paste, Delete and Select All only
            LineEdit::contextMenuEvent(event);
    }
};
} // namespace

SecretField::SecretField(QWidget *parent)
    : Retranslating<QWidget>(parent), m_edit(new MaskedEdit(LongestEntry, this)), m_show(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    setFocusProxy(m_edit);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_show->setFocusPolicy(Qt::TabFocus); // reached by keyboard, but a click leaves the focus in the field
    connect(m_show, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_show, &QToolButton::released, this, [this] { reveal(false); });
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::edited);
    retranslate();
}

SecretField::~SecretField() { wipe(); }

Secret SecretField::value() const
{
    QString text = m_edit->text().trimmed();
    Secret secret(text);
    TenantLink::wipe(text);
    return secret;
}

void SecretField::setValue(const Secret &secret)
{
    QString text = secret.revealText();
    m_edit->fill(text); // setText keeps no undo history
    TenantLink::wipe(text);
}

bool SecretField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

void SecretField::wipe()
{
    QString text = m_edit->text();
    m_edit->fill(QString()); // not clear(): that would keep the characters for undo
    TenantLink::wipe(text);     // ours is the last reference now
}

void SecretField::setFieldName(const QString &name)
{
    m_fieldName = name;
    retranslate();
}

void SecretField::retranslate()
{
    nameButton(m_show, tr("Show"), m_fieldName.isEmpty() ? tr("Show secret") : tr("Show %1").arg(m_fieldName));
    m_show->setToolTip(tr("Shows the secret while you hold this button"));
}

void SecretField::reveal(bool shown)
{
    m_edit->deselect();
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace TenantLink
