// A QR code of a short text: dark on light in every colour scheme, with its quiet zone, sharp at every scale.
#pragma once

#include <QBitArray>
#include <QLabel>

namespace TenantLink
{

/// The modules without quiet zone, row by row; size 0 where the text does not fit or is empty.
struct QrModules {
    int size = 0;
    QBitArray dark{};
    [[nodiscard]] bool at(int x, int y) const { return dark.testBit(y * size + x); }
};
[[nodiscard]] QrModules qrModules(const QByteArray &text);

/// A label, because assistive technology knows a label with a picture as a graphic. Name and description are the
/// owner's. Hidden while there is nothing to show.
class QrCode : public QLabel
{
    Q_OBJECT
public:
    static constexpr int QuietZone = 4; ///< modules on each side (ISO/IEC 18004)

    explicit QrCode(QWidget *parent = nullptr);
    void setContent(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QrModules m_modules;
};

} // namespace TenantLink
