// Looks for what must not be left anywhere, in every form in which it could have been left.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class Search
{
public:
    /// `name` is what a finding says: never the value itself.
    void add(const QString &name, const QByteArray &value);

    /// Names of what is in there: values as they are, percent-encoded, in base64, hex or UTF-16; and whatever looks
    /// like an access token, ours or not.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    /// "path: name" for each file below the folder, whatever its name.
    [[nodiscard]] QStringList inFolder(const QString &folder) const;

private:
    struct Needle {
        QString name;
        QByteArray form;
    };
    QList<Needle> m_needles;
};
