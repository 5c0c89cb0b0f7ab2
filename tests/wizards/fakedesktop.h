// The desktop of the wizards' tests, which writes down what it was asked for, and a mailer that is never to be asked:
// wizards queue mails, the post office sends them.
#pragma once

#include "models/ports/desktop.h"
#include "models/ports/files.h"
#include "models/ports/mailer.h"

#include <QStringList>

namespace TenantLink
{

class NotingDesktop : public Desktop
{
public:
    QList<QUrl> opened;
    QStringList copied;
    QStringList notified; ///< title and text
    bool opens = true;

    bool open(const QUrl &url) override
    {
        if (opens)
            opened += url;
        return opens;
    }
    void copySecret(Secret) override {}
    void copyText(const QString &text) override { copied += text; }
    void notify(const QString &, const QString &title, const QString &text) override
    {
        notified += title + QLatin1Char('\n') + text;
    }
    void followColourScheme(std::function<void(bool dark)>) override {}
};

class UnaskedMailer : public Mailer
{
public:
    int asked = 0;
    Task<Outcome> send(MailServer, Secret, Envelope, QByteArray, Cancel) override
    {
        ++asked;
        co_return fail(FailureCode::MailRefused);
    }
};

/// Writes nothing.
class NotingFiles : public Files
{
public:
    QStringList folders;
    QStringList zips;
    QList<NamedContent> last;
    std::optional<FailureCode> broken;

    Task<Outcome> writeFolder(QString folder, QList<NamedContent> files) override
    {
        folders += folder;
        return note(std::move(files));
    }
    Task<Outcome> writeZip(QString file, QList<NamedContent> files) override
    {
        zips += file;
        return note(std::move(files));
    }

    Task<Result<std::optional<QByteArray>>> readFile(QString, qint64) override
    {
        co_return std::optional<QByteArray>();
    }
    Task<Outcome> removeFiles(QString, QStringList) override { co_return Outcome{}; }

private:
    Task<Outcome> note(QList<NamedContent> files)
    {
        if (broken)
            co_return fail(*broken);
        last = std::move(files);
        co_return Outcome{};
    }
};

} // namespace TenantLink
