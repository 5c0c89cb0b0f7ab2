#include "models/domain/auditdetail.h"

#include "models/domain/invitation.h"
#include "models/domain/isolated.h"
#include "models/domain/report.h"
#include "models/domain/reporttext.h"
#include "models/domain/service.h"
#include "models/domain/servicetask.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct Word {
    const char *key;
    const char *text;
};

/// As they are kept, with %1, %2 where something stands that differs.
constexpr std::array phrases{
    QT_TRANSLATE_NOOP("AuditDetail", "from %1 to %2"),
    QT_TRANSLATE_NOOP("AuditDetail", "was: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "full name was: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "licensed users: %1 to %2"),
    QT_TRANSLATE_NOOP("AuditDetail", "carrier password changed"),
    QT_TRANSLATE_NOOP("AuditDetail", "carrier password removed"),
    QT_TRANSLATE_NOOP("AuditDetail", "set-up was changed"),
    QT_TRANSLATE_NOOP("AuditDetail", "after the tasks"),
    QT_TRANSLATE_NOOP("AuditDetail", "on this computer"),
    QT_TRANSLATE_NOOP("AuditDetail", "validated again"),
    QT_TRANSLATE_NOOP("AuditDetail", "nothing changed"),
    QT_TRANSLATE_NOOP("AuditDetail", "signing key created"),
    QT_TRANSLATE_NOOP("AuditDetail", "signing key renewed"),
    QT_TRANSLATE_NOOP("AuditDetail", "signing key imported"),
    QT_TRANSLATE_NOOP("AuditDetail", "continued although the check was not valid"),
    QT_TRANSLATE_NOOP("AuditDetail", "try %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "link %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "%1 of %2"),
    QT_TRANSLATE_NOOP("AuditDetail", "added: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "changed: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "removed: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "confirmed: %1"),
    QT_TRANSLATE_NOOP("AuditDetail", "enabled, no Terms and Conditions"),
    QT_TRANSLATE_NOOP("AuditDetail", "disabled, no Terms and Conditions"),
    QT_TRANSLATE_NOOP("AuditDetail", "enabled, %1, version %2"),
    QT_TRANSLATE_NOOP("AuditDetail", "disabled, %1, version %2"),
};

// Parts of a service's set-up, registrations, and what was confirmed at an import.
constexpr std::array words{
    Word{"commercial", QT_TRANSLATE_NOOP("AuditDetail", "commercial information")},
    Word{"adminDomain", QT_TRANSLATE_NOOP("AuditDetail", "Microsoft 365 domain")},
    Word{"routing", QT_TRANSLATE_NOOP("AuditDetail", "routing and DNS")},
    Word{"sip", QT_TRANSLATE_NOOP("AuditDetail", "SIP connection")},
    Word{"direct-routing", QT_TRANSLATE_NOOP("AuditDetail", "Direct Routing")},
    Word{"qoe", QT_TRANSLATE_NOOP("AuditDetail", "QOE")},
    Word{"automatic", QT_TRANSLATE_NOOP("AuditDetail", "automatic")},
    Word{"confirm-tenant", QT_TRANSLATE_NOOP("AuditDetail", "that it is the customer's tenant")},
    Word{"late", QT_TRANSLATE_NOOP("AuditDetail", "a reply after the link's end")},
    Word{"replaced-link", QT_TRANSLATE_NOOP("AuditDetail", "a reply to a replaced link")},
    Word{"conflict", QT_TRANSLATE_NOOP("AuditDetail", "a second, different reply")},
};

QString say(const char *text) { return QCoreApplication::translate("AuditDetail", text); }

/// The key as the place where it stands means it; null where it is no key of that place.
QString wordOf(const QString &action, const QString &key)
{
    if (action.startsWith("invitation."_L1)) {
        if (const auto status = invitationStatusFrom(key))
            return describe(*status);
    }
    if (action == "service.deploy-status"_L1) {
        if (const auto status = deployStatusFrom(key))
            return describe(*status);
    }
    if (action == "service.licence-changed"_L1) {
        if (const auto licence = licenceTypeFrom(key))
            return describe(*licence);
    }
    if (action == "registration.checked"_L1) {
        if (const auto status = authStatusFrom(key))
            return describe(*status);
    }
    if (action == "service.task"_L1) {
        if (const auto kind = taskKindFrom(key))
            return describe(*kind);
    }
    if (action == "check.continued-anyway"_L1) {
        CheckItem item{};
        for (int id = 0; id <= int(CheckId::Licences); ++id) {
            item.id = CheckId(id);
            item.part.clear();
            const QString own = item.key();
            if (key.startsWith(QString(own + u'.')))
                item.part = key.mid(own.size() + 1);
            if (item.key() == key)
                return describe(item).title;
        }
        return {};
    }
    for (const Word &word : words) {
        if (key == QLatin1StringView(word.key))
            return say(word.text);
    }
    return {};
}

QString partOf(const QString &action, const QString &part);

/// "a, b" word by word.
QString listOf(const QString &action, const QString &list)
{
    QStringList shown;
    const QStringList parts = list.split(u", "_s);
    for (const QString &part : parts) {
        const QString word = wordOf(action, part);
        shown += word.isNull() ? isolated(part) : word;
    }
    return shown.join(u", "_s);
}

/// "sbc-script: Completed Success (script-ready alpha1.txt)"
QString taskOf(const QString &part)
{
    static const QRegularExpression form(u"^([a-z-]+): (Queued|In Progress|Completed Success|Completed with Warnings|"
                                         "Failed|Cancelled)(?: \\(([a-z-]+)(?: (.*))?\\))?$"_s);
    constexpr std::array states{"Queued"_L1, "In Progress"_L1, "Completed Success"_L1, "Completed with Warnings"_L1,
                                "Failed"_L1, "Cancelled"_L1};
    static_assert(states.size() == size_t(TaskState::Cancelled) + 1);
    const auto found = form.match(part);
    const auto kind = found.hasMatch() ? taskKindFrom(found.captured(1)) : std::nullopt;
    if (!kind)
        return {};
    const auto state = std::find(states.begin(), states.end(), found.captured(2)) - states.begin();
    const QString result =
        say(QT_TRANSLATE_NOOP("AuditDetail", "%1: %2")).arg(describe(*kind), describe(TaskState(state)));
    for (int value = int(TaskFinding::None) + 1; value <= int(TaskFinding::Interrupted); ++value) {
        if (found.captured(3) != keyOf(TaskFinding(value)))
            continue;
        // The trail keeps the first value only; a sentence that needs two would have a hole.
        const QString sentence = describe(TaskFinding(value), {isolated(found.captured(4)), u"\u2026"_s});
        return say(QT_TRANSLATE_NOOP("AuditDetail", "%1. %2")).arg(result, sentence);
    }
    return result;
}

/// A form for each phrase, made once: making one costs far more than a row of the trail may.
const QList<QRegularExpression> &formsOfPhrases()
{
    static const QList<QRegularExpression> forms = [] {
        QList<QRegularExpression> made;
        for (const char *phrase : phrases) {
            QString form = QRegularExpression::escape(QString::fromLatin1(phrase));
            form.replace(u"\\%1"_s, u"(.*)"_s).replace(u"\\%2"_s, u"(.*)"_s);
            made += QRegularExpression(QRegularExpression::anchoredPattern(form));
        }
        return made;
    }();
    return forms;
}

QString phraseOf(const QString &action, const QString &part)
{
    for (qsizetype i = 0; i < formsOfPhrases().size(); ++i) {
        const auto found = formsOfPhrases().at(i).match(part);
        if (!found.hasMatch())
            continue;
        const char *phrase = phrases.at(size_t(i));
        const QString kept = QString::fromLatin1(phrase);
        const QString text = say(phrase);
        if (kept.contains("%2"_L1))
            return text.arg(listOf(action, found.captured(1)), listOf(action, found.captured(2)));
        return kept.contains("%1"_L1) ? text.arg(listOf(action, found.captured(1))) : text;
    }
    return {};
}

QString partOf(const QString &action, const QString &part)
{
    if (const QString word = wordOf(action, part); !word.isNull())
        return word;
    if (const QString task = taskOf(part); !task.isNull())
        return task;
    if (const QString phrase = phraseOf(action, part); !phrase.isNull())
        return phrase;
    const qsizetype colon = part.indexOf(": "_L1); // a status and what it came from, a registration and its status
    if (colon > 0) {
        const QString head = part.left(colon);
        const bool queued = action == "service.task"_L1 && head == "Queued"_L1;
        const QString word = queued ? describe(TaskState::Queued) : wordOf(action, head);
        if (!word.isNull()) {
            const QString rest = part.mid(colon + 2);
            const QString phrase = phraseOf(action, rest);
            return say(QT_TRANSLATE_NOOP("AuditDetail", "%1: %2"))
                .arg(word, phrase.isNull() ? listOf(action, rest) : phrase);
        }
    }
    const QString list = listOf(action, part);
    return list;
}

} // namespace

QString describeAuditDetail(const QString &action, const QString &detail)
{
    // Names, addresses and identifiers are the whole of these.
    static const QStringList asIs{u"invitation.created"_s, u"mail.queued"_s, u"domain.added"_s, u"secret.removed"_s};
    if (detail.isEmpty() || asIs.contains(action))
        return detail;
    QStringList shown;
    const QStringList parts = detail.split(u"; "_s);
    for (const QString &part : parts)
        shown += partOf(action, part);
    return shown.join(u"; "_s);
}

} // namespace TenantLink
