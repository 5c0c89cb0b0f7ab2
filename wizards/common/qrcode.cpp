#include "wizards/common/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace TenantLink
{

namespace
{
constexpr double ModulesPerLine = 3.5; ///< modules beside one line of text: large enough for a telephone's camera
constexpr unsigned char Dark = 1;      ///< libqrencode: the lowest bit of a module
} // namespace

QrModules qrModules(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QrModules modules{code->width, QBitArray(qsizetype(code->width) * code->width)};
    for (qsizetype i = 0; i < modules.dark.size(); ++i)
        modules.dark.setBit(i, code->data[i] & Dark);
    return modules;
}

QrCode::QrCode(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void QrCode::setContent(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = qrModules(text.toUtf8());
    setVisible(m_modules.size > 0);
    if (m_modules.size == 0) {
        clear();
        return;
    }
    // One pixel a module: that it is a picture counts for assistive technology; paintEvent() draws it.
    const int side = m_modules.size + 2 * QuietZone;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 0; y < m_modules.size; ++y) {
        for (int x = 0; x < m_modules.size; ++x) {
            if (m_modules.at(x, y))
                picture.setPixel(x + QuietZone, y + QuietZone, qRgb(0, 0, 0));
        }
    }
    setPixmap(QPixmap::fromImage(picture));
    updateGeometry();
}

QSize QrCode::sizeHint() const
{
    const int modules = m_modules.size + 2 * QuietZone;
    const int scale = qMax(3, int(std::lround(fontMetrics().height() / ModulesPerLine)));
    return {modules * scale, modules * scale};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.size == 0)
        return;
    QPainter painter(this);
    // Black on white in dark windows too: cameras need it. Whole device pixels, so that no module is blurred.
    const double ratio = devicePixelRatioF();
    const int room = int(std::floor(qMin(width(), height()) * ratio));
    const int modules = m_modules.size + 2 * QuietZone;
    const int scale = qMax(1, room / modules);
    const int left = (int(width() * ratio) - modules * scale) / 2;
    const int top = (int(height() * ratio) - modules * scale) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    painter.fillRect(left, top, modules * scale, modules * scale, Qt::white);
    for (int y = 0; y < m_modules.size; ++y) {
        for (int x = 0; x < m_modules.size; ++x) {
            if (m_modules.at(x, y))
                painter.fillRect(left + (x + QuietZone) * scale, top + (y + QuietZone) * scale, scale, scale,
                                 Qt::black);
        }
    }
}

} // namespace TenantLink
