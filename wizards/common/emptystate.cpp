#include "wizards/common/emptystate.h"

#include "wizards/common/icons.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LinesHigh = 3; ///< the picture, in lines of text
} // namespace

/// Faint, and not a control: the words below it say what there is to say.
class EmptyState::Picture : public QWidget
{
public:
    explicit Picture(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

    void show(const QString &name)
    {
        m_icon = themedIcon(name);
        update();
    }
    [[nodiscard]] bool isEmpty() const { return m_icon.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return QSize(1, 1) * fontMetrics().height() * LinesHigh; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);
    }

private:
    QIcon m_icon;
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new Picture(this)), m_text(new PlainLabel(this)), m_button(new QPushButton(this))
{
    m_picture->hide();
    m_button->hide();
    m_button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture);
    m_text->setAlignment(Qt::AlignCenter);
    column->addWidget(m_text);
    column->addSpacing(column->spacing());
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3); // what is a little above the middle looks as if it were in the middle
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void EmptyState::makeRoom()
{
    const QMargins around = layout()->contentsMargins();
    const int words = m_text->heightForWidth(width() - around.left() - around.right());
    const int needed = words + m_button->sizeHint().height() + m_picture->sizeHint().height() +
                       6 * layout()->spacing() + around.top() + around.bottom();
    m_picture->setVisible(!m_picture->isEmpty() && height() >= needed); // the words need the room first
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    makeRoom();
}

void EmptyState::setIcon(const QString &name)
{
    m_picture->show(name);
    makeRoom();
}

void EmptyState::setDeed(const QString &deed, const QString &text)
{
    m_button->setVisible(!text.isEmpty());
    m_button->setObjectName(deed);
    m_button->setIcon(themedIcon(iconOfDeed(deed)));
    nameButton(m_button, text);
}

} // namespace TenantLink
