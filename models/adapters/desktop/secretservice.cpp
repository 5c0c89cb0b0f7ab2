#include "models/adapters/desktop/secretservice.h"

#ifdef TENANTLINK_DBUS
#include "models/adapters/latch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace TenantLink
{

#ifdef TENANTLINK_DBUS

using namespace Qt::StringLiterals;

namespace
{
constexpr int Patience = 3000; // ms; gnome-keyring answers within one
const QString Root = u"/org/freedesktop/secrets"_s;

Task<QDBusMessage> ask(QString path, QString interface, QString method, QVariantList arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    question.setArguments(arguments);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(question, Patience));
    const std::shared_ptr<Latch> answered = Latch::create();
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [answered] { answered->open(); });
    if (watcher.isFinished())
        answered->open();
    const Latch::Opened answer = answered->wait();
    co_await answer;
    co_return watcher.reply();
}

bool isAnswer(const QDBusMessage &message, int arguments)
{
    return message.type() == QDBusMessage::ReplyMessage && message.arguments().size() >= arguments;
}

qsizetype countOf(const QVariant &objects) { return qdbus_cast<QList<QDBusObjectPath>>(objects).size(); }
} // namespace

Task<SecretServiceState> lookAtSecretService(QString service, QString key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    SecretServiceState state;
    state.known = true;
    if (!QDBusConnection::sessionBus().isConnected())
        co_return state;

    const QString secretService = u"org.freedesktop.Secret.Service"_s;
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}}; // as QtKeychain writes them
    const QVariantList wanted{QVariant::fromValue(attributes)};
    const QDBusMessage found = co_await ask(Root, secretService, u"SearchItems"_s, wanted);
    if (!isAnswer(found, 2))
        co_return state;
    state.reachable = true;
    const qsizetype unlocked = countOf(found.arguments().at(0));
    const qsizetype locked = countOf(found.arguments().at(1));
    state.entryThere = unlocked + locked > 0;
    state.locked = locked > 0;

    const QVariantList aliasName{u"default"_s};
    const QDBusMessage alias = co_await ask(Root, secretService, u"ReadAlias"_s, aliasName);
    if (!isAnswer(alias, 1))
        co_return state;
    const QString collection = qvariant_cast<QDBusObjectPath>(alias.arguments().at(0)).path();
    state.hasDefault = collection != "/"_L1;
    if (!state.hasDefault)
        co_return state;
    const QVariantList property{u"org.freedesktop.Secret.Collection"_s, u"Locked"_s};
    const QDBusMessage isLocked = co_await ask(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, property);
    if (isAnswer(isLocked, 1))
        state.locked = state.locked || qvariant_cast<QDBusVariant>(isLocked.arguments().at(0)).variant().toBool();
    co_return state;
}

#else

Task<SecretServiceState> lookAtSecretService(QString, QString)
{
    const SecretServiceState unknown;
    co_return unknown;
}

#endif

} // namespace TenantLink
