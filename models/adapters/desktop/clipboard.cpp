#include "models/adapters/desktop/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const QString MarkFormat = u"application/x-tenantlink-copy"_s;

/// Qt's name for a clipboard format registered with Windows.
[[maybe_unused]] QString windowsFormat(const QString &name)
{
    return u"application/x-qt-windows-mime;value=\""_s + name + u'"';
}
} // namespace

std::unique_ptr<QMimeData> confidentialText(const Secret &secret, const QByteArray &mark)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret.revealText());
    data->setData(MarkFormat, mark);
#if defined(Q_OS_WIN)
    // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
    const QByteArray no(4, '\0'); // a DWORD
    data->setData(windowsFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s), no);
    data->setData(windowsFormat(u"CanIncludeInClipboardHistory"_s), no);
    data->setData(windowsFormat(u"CanUploadToCloudClipboard"_s), no);
#elif defined(Q_OS_MACOS)
    data->setData(u"org.nspasteboard.ConcealedType"_s, {}); // http://nspasteboard.org
#else
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba); // Klipper, GPaste, CopyQ
#endif
    return data;
}

SecretClipboard::SecretClipboard(std::chrono::milliseconds stay)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    m_stay.callOnTimeout(this, [this] { clear(); });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { clear(); });
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(const Secret &secret)
{
    m_mark = QUuid::createUuid().toByteArray();
    QGuiApplication::clipboard()->setMimeData(confidentialText(secret, m_mark).release()); // the clipboard owns it
    m_stay.start();
}

void SecretClipboard::clear()
{
    const QByteArray mark = std::exchange(m_mark, {});
    m_stay.stop();
    if (mark.isEmpty() || !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *there = clipboard->mimeData();
    if (there && there->data(MarkFormat) == mark)
        clipboard->clear();
}

} // namespace TenantLink
