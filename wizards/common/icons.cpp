#include "wizards/common/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPushButton>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

bool points(const QString &name) { return name == "send"_L1 || name == "sign-in"_L1; }

/// In pixels of the screen. Nothing where pictures of this kind cannot be read: the words say the same.
QPixmap drawn(const QString &name, const QSize &size, const QColor &colour)
{
    const bool turned = points(name) && QGuiApplication::isRightToLeft();
    const QString key = u"icon/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.name(), turned ? u"turned"_s : QString());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(u":/tenantlink/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray lines = file.readAll().replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&lines);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    const QImage image = reader.read();
    picture = QPixmap::fromImage(turned ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, picture);
    return picture;
}

class ThemedIcon : public QIconEngine
{
public:
    explicit ThemedIcon(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        const double scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(square, drawn(m_name, (QSizeF(square.size()) * scale).toSize(), colourOf(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return drawn(m_name, {side, side}, colourOf(mode));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(*this); }

private:
    QString m_name;
};

struct Deed {
    QLatin1StringView begin; ///< of the objectName, up to a capital letter
    QLatin1StringView icon;
};

constexpr std::array Deeds{Deed{"add"_L1, "add"_L1},
                           Deed{"new"_L1, "add"_L1},
                           Deed{"edit"_L1, "edit"_L1},
                           Deed{"delete"_L1, "delete"_L1},
                           Deed{"remove"_L1, "delete"_L1},
                           Deed{"import"_L1, "import"_L1},
                           Deed{"export"_L1, "export"_L1},
                           Deed{"copy"_L1, "copy"_L1},
                           Deed{"duplicate"_L1, "copy"_L1},
                           Deed{"check"_L1, "check"_L1},
                           Deed{"validate"_L1, "check"_L1},
                           Deed{"refresh"_L1, "refresh"_L1},
                           Deed{"renew"_L1, "refresh"_L1},
                           Deed{"retry"_L1, "refresh"_L1},
                           Deed{"resend"_L1, "send"_L1},
                           Deed{"send"_L1, "send"_L1},
                           Deed{"clearFilter"_L1, "clear-filter"_L1},
                           Deed{"print"_L1, "print"_L1},
                           Deed{"save"_L1, "save"_L1},
                           Deed{"signIn"_L1, "sign-in"_L1},
                           Deed{"open"_L1, "open"_L1},
                           Deed{"help"_L1, "help"_L1}};

} // namespace

QIcon themedIcon(const QString &name) { return name.isEmpty() ? QIcon() : QIcon(new ThemedIcon(name)); }

QString iconOfDeed(const QString &objectName)
{
    for (const Deed &deed : Deeds) {
        const qsizetype length = deed.begin.size();
        if (objectName.startsWith(deed.begin) && (objectName.size() == length || objectName.at(length).isUpper()))
            return deed.icon;
    }
    return {};
}

void dress(QAbstractButton *button)
{
    if (button->icon().isNull() && qobject_cast<QPushButton *>(button)) // others have signs of their own
        button->setIcon(themedIcon(iconOfDeed(button->objectName())));
}

} // namespace TenantLink
