#include "wizards/common/lineedit.h"

#include <QSignalBlocker>
#include <QTimer>

#include <utility>

namespace TenantLink
{

namespace
{
bool isLineEnd(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

/// Line ends and tabs at the ends come from how the text was marked, never from what was meant.
QString withoutOuterLineEnds(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isLineEnd(text.at(first)))
        ++first;
    while (last > first && isLineEnd(text.at(last - 1)))
        --last;
    return text.mid(first, last - first);
}
} // namespace

LineEdit::LineEdit(int maxLength, QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(maxLength);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        m_justRejected = true;
        setOverflowing(true);
        QTimer::singleShot(0, this, [this] { m_justRejected = false; });
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_justRejected)
            setOverflowing(false);
        tidy();
        m_announced = true;
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &changed) {
        if (!std::exchange(m_announced, false) && !m_filling) {
            Q_EMIT textEdited(changed);
            m_announced = false;
        }
    });
}

void LineEdit::fill(const QString &text)
{
    m_filling = true;
    setText(text);
    m_filling = false;
}

void LineEdit::tidy()
{
    const QString tidied = withoutOuterLineEnds(text());
    if (tidied == text())
        return;
    const auto cursor = static_cast<int>(cursorPosition() - (text().size() - tidied.size()));
    {
        const QSignalBlocker quiet(this); // listeners come after this one and read text()
        setText(tidied);
    }
    setCursorPosition(qMax(0, cursor));
}

void LineEdit::setOverflowing(bool overflowing)
{
    if (m_overflowing == overflowing)
        return;
    m_overflowing = overflowing;
    Q_EMIT overflowChanged();
}

} // namespace TenantLink
