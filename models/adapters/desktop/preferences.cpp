#include "models/ports/preferences.h"
#include "models/adapters/desktop/desktop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace TenantLink
{

namespace
{
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// QSettings keeps the permissions of a file that is there.
void prepare(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner);
    }
    QFile settings(file);
    if (!settings.exists())
        settings.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly);
    else
        settings.setPermissions(OwnerOnly);
}

class FilePreferences : public Preferences
{
public:
    explicit FilePreferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    QByteArray value(const QString &key) const override { return m_settings.value(key).toByteArray(); }
    void set(const QString &key, const QByteArray &value) override
    {
        if (m_settings.value(key).toByteArray() == value && m_settings.contains(key))
            return;
        if (!m_prepared)
            prepare(m_settings.fileName());
        m_prepared = true;
        m_settings.setValue(key, value);
    }

private:
    QSettings m_settings; // saves by itself in the event loop and at the end
    bool m_prepared = false;
};
} // namespace

std::shared_ptr<Preferences> makePreferences(const QString &file) { return std::make_shared<FilePreferences>(file); }

} // namespace TenantLink
