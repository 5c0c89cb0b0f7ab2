#include "wizards/common/dnspanel.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "wizards/common/assistive.h"
#include "wizards/common/dnsrecordview.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto Debounce = 700ms; ///< while somebody types the name

using Ask = Task<Result<DomainThere>> (*)(Ports, Access, QString, Cancel);

Task<Result<DomainThere>> askTenant(Ports ports, RequestSource source, QString name, Ask ask, Cancel cancel)
{
    const Result<CheckRequest> request = co_await source();
    if (!request)
        co_return fail(request.error());
    const Result<Access> access = co_await signInRegistration(ports, *request, cancel);
    if (!access)
        co_return fail(access.error());
    const Result<DomainThere> there = co_await ask(ports, *access, name, cancel);
    co_return there;
}

Task<Result<DomainThere>> waitForDomain(Ports ports, RequestSource source, QString name, DomainWatcher watcher,
                                        Cancel cancel)
{
    const Result<CheckRequest> request = co_await source();
    if (!request)
        co_return fail(request.error());
    const Result<DomainThere> there = co_await awaitDomain(ports, *request, name, watcher, cancel);
    co_return there;
}

std::optional<DnsRecord> recordOf(const std::optional<DomainThere> &there, QLatin1StringView type)
{
    if (!there || there->state != DomainThere::State::Unverified)
        return std::nullopt;
    for (const DnsRecord &record : there->records) {
        if (record.type.compare(type, Qt::CaseInsensitive) == 0)
            return record;
    }
    return std::nullopt;
}

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines += u"%1. %2"_s.arg(QString::number(lines.size() + 1), step);
    return lines.join(u'\n');
}
} // namespace

DnsPanel::DnsPanel(Ports ports, RequestSource source, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_source(std::move(source)),
      m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_countdown(new PlainLabel(this)), m_steps(new PlainLabel(this)),
      m_txt(new DnsRecordView(DnsRecordView::Kind::Txt, this)), m_mx(new DnsRecordView(DnsRecordView::Kind::Mx, this)),
      m_failureView(new FailureView(this)), m_add(new QPushButton(this)), m_verify(new QPushButton(this)),
      m_waitFor(new QPushButton(this)), m_stop(new QPushButton(this)), m_again(new QPushButton(this)),
      m_later(new PlainLabel(this)), m_work(this)
{
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(Debounce);
    m_debounce.callOnTimeout(this, &DnsPanel::look);
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &DnsPanel::countDown);
    connect(m_add, &QPushButton::clicked, this, [this] { run(Doing::Adding); });
    connect(m_verify, &QPushButton::clicked, this, [this] { run(Doing::Verifying); });
    connect(m_waitFor, &QPushButton::clicked, this, [this] { run(Doing::Waiting); });
    connect(m_again, &QPushButton::clicked, this, &DnsPanel::look);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        halt();
        m_again->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void DnsPanel::build()
{
    m_status->setObjectName(u"domainStatus"_s);
    m_steps->setObjectName(u"domainSteps"_s);
    m_add->setObjectName(u"addDomain"_s);
    m_verify->setObjectName(u"verifyDomain"_s);
    m_waitFor->setObjectName(u"waitForRecord"_s);
    m_stop->setObjectName(u"stopWaiting"_s);
    m_again->setObjectName(u"checkDomainAgain"_s);
    m_status->setBold(true);
    m_steps->setSelectable(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_verify, m_waitFor, m_stop, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_countdown);
    column->addWidget(m_failureView);
    column->addWidget(m_steps);
    column->addWidget(m_txt);
    column->addWidget(m_mx);
    column->addLayout(buttons);
    column->addWidget(m_later);
}

void DnsPanel::setDomain(const QString &fqdn, const QString &cloudId)
{
    if (fqdn == m_fqdn && cloudId == m_cloudId)
        return;
    halt();
    m_fqdn = fqdn;
    m_cloudId = cloudId;
    m_failure.reset();
    m_mayNot = false;
    setThere(std::nullopt);
    if (!m_fqdn.isEmpty() && isVisible())
        m_debounce.start();
}

void DnsPanel::setMode(DnsMode mode)
{
    m_mode = mode;
    refresh();
}

void DnsPanel::look() { run(Doing::Looking); }

void DnsPanel::halt()
{
    m_debounce.stop();
    m_work.stop();
    m_doing = Doing::Nothing;
    refresh();
}

void DnsPanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && std::exchange(m_left, false)) {
        m_mayNot = false; // a right may have been granted since
        look();
    }
    Retranslating<QWidget>::showEvent(event);
}

void DnsPanel::leave()
{
    if (isVisible()) // QWizard hides and shows its page when a title changes
        return;
    m_left = true;
    halt();
}

void DnsPanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a minimised window goes on waiting
        QTimer::singleShot(0, this, &DnsPanel::leave);
    Retranslating<QWidget>::hideEvent(event);
}

void DnsPanel::run(Doing what)
{
    m_debounce.stop();
    if (m_fqdn.isEmpty())
        return;
    const bool buttonGoes = m_add->hasFocus() || m_verify->hasFocus() || m_waitFor->hasFocus();
    m_doing = what;
    m_failure.reset();
    m_wait = DomainWait();
    m_work.begin();
    refresh();
    if (buttonGoes)
        (what == Doing::Waiting ? m_stop : m_again)->setFocus(Qt::TabFocusReason);
    const auto done = [this, what](const Result<DomainThere> &result) { take(what, result); };
    if (what == Doing::Waiting) {
        const DomainWatcher watcher = m_work.guarded<const DomainWait &>([this](const DomainWait &wait) {
            m_wait = wait;
            refresh();
        });
        m_work.deliver(waitForDomain(m_ports, m_source, m_fqdn, watcher, m_work.cancel()), done);
        return;
    }
    const Ask ask = what == Doing::Adding ? &addDomain : what == Doing::Verifying ? &verifyDomain : &lookUpDomain;
    m_work.deliver(askTenant(m_ports, m_source, m_fqdn, ask, m_work.cancel()), done);
}

void DnsPanel::take(Doing what, const Result<DomainThere> &result)
{
    const bool stopHadFocus = m_stop->hasFocus();
    m_doing = Doing::Nothing;
    if (result) {
        m_mayNot = m_mayNot && what == Doing::Looking && result->state != DomainThere::State::Verified;
        setThere(*result);
    } else {
        m_failure = result.error();
        m_mayNot = m_mayNot || m_failure->code == FailureCode::DomainMayNot;
        // What was read before may not hold any more.
        const bool known = what != Doing::Looking && m_failure->code != FailureCode::DomainAbsent;
        setThere(known ? m_there : std::nullopt);
    }
    if (stopHadFocus)
        m_again->setFocus(Qt::TabFocusReason);
    if (what == Doing::Adding && !m_txt->isHidden())
        QTimer::singleShot(0, this, &DnsPanel::showRecord);
}

void DnsPanel::showRecord()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_waitFor); // below the record, which then is in sight too
    }
}

void DnsPanel::setThere(std::optional<DomainThere> there)
{
    m_there = std::move(there);
    refresh();
    Q_EMIT changed();
}

QString DnsPanel::statusText() const { return m_status->text(); }

QString DnsPanel::stateText() const
{
    const QString name = cleaned(m_fqdn);
    if (m_fqdn.isEmpty())
        return tr("The sub-domain is not complete yet.");
    switch (m_doing) {
    case Doing::Looking:
        return tr("Reading the domain's state from the tenant ...");
    case Doing::Adding:
        return tr("Adding %1 to the tenant ...", "domain").arg(name);
    case Doing::Verifying:
        return tr("Microsoft looks for the DNS record ...");
    case Doing::Waiting:
        return m_wait.tries == 0
                   ? tr("Waiting for the DNS record ...")
                   : tr("Waiting for the DNS record: Microsoft looked %n times ...", nullptr, m_wait.tries);
    case Doing::Nothing:
        break;
    }
    if (!m_there)
        return m_failure ? tr("The state of %1 in the tenant is not known.", "domain").arg(name)
                         : tr("The state of %1 was not read yet.", "domain").arg(name);
    const QString parent = cleaned(m_there->parent);
    switch (m_there->state) {
    case DomainThere::State::Absent:
        return parent.isEmpty() ? tr("%1 is not added to the tenant.", "domain").arg(name)
                                : tr("%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.")
                                      .arg(name, parent);
    case DomainThere::State::Unverified:
        return parent.isEmpty() ? tr("%1 is added, and waits for the DNS record.", "domain").arg(name)
                                : tr("%1 is added. It needs no DNS record: %2 above it is verified.").arg(name, parent);
    case DomainThere::State::Verified:
        return parent.isEmpty() ? tr("%1 is verified.", "domain").arg(name)
                                : tr("%1 is verified through %2.").arg(name, parent);
    }
    Q_UNREACHABLE();
}

void DnsPanel::showStatus()
{
    Mark mark = Mark::Unknown;
    if (m_doing != Doing::Nothing)
        mark = Mark::Busy;
    else if (m_there && m_there->state == DomainThere::State::Verified)
        mark = Mark::Ok;
    else if (m_there)
        mark = Mark::Note;
    m_mark->setMark(mark);
    const QString text = stateText();
    sayStatus(m_status, text);
}

void DnsPanel::refresh()
{
    const bool busy = m_doing != Doing::Nothing;
    const bool byHand = m_mode == DnsMode::Manual || m_mayNot;
    const bool absent = m_there && m_there->state == DomainThere::State::Absent;
    const bool unverified = m_there && m_there->state == DomainThere::State::Unverified;
    const bool verified = m_there && m_there->state == DomainThere::State::Verified;
    showStatus();
    m_progress->setVisible(busy);
    m_countdown->setVisible(m_doing == Doing::Waiting);
    if (m_doing == Doing::Waiting) {
        countDown();
        m_second.start();
    } else {
        m_second.stop();
    }
    m_failureView->setFailure(busy ? std::nullopt : m_failure);
    const Cloud *cloud = m_ports.clouds ? findCloud(*m_ports.clouds, m_cloudId) : nullptr;
    const bool steps = byHand && !verified && !m_fqdn.isEmpty() && cloud;
    if (steps) {
        DomainThere there;
        there.name = m_fqdn;
        m_steps->setText(numbered(manualDomainSteps(m_there.value_or(there), *cloud)));
    }
    m_steps->setVisible(steps);
    m_txt->setRecord(recordOf(m_there, "TXT"_L1));
    m_mx->setRecord(recordOf(m_there, "MX"_L1));
    m_add->setVisible(!busy && !byHand && absent);
    m_verify->setVisible(!busy && !byHand && unverified);
    m_waitFor->setVisible(!busy && !byHand && unverified);
    m_stop->setVisible(m_doing == Doing::Waiting);
    m_again->setVisible(m_doing != Doing::Waiting && !m_fqdn.isEmpty());
    m_later->setVisible(!verified);
}

void DnsPanel::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_wait.next - m_ports.clock->monotonic());
    const bool pausing = left.count() > 0;
    m_countdown->setText(pausing ? tr("Next try in %n seconds.", nullptr, static_cast<int>(left.count()))
                                 : tr("Asking Microsoft ..."));
}

void DnsPanel::retranslate()
{
    nameButton(m_add, tr("&Add domain"), tr("Add domain to tenant"));
    nameButton(m_verify, tr("&Verify now"), tr("Verify domain"));
    nameButton(m_waitFor, tr("Wait for the &record"));
    nameButton(m_stop, tr("Sto&p waiting"));
    nameButton(m_again, tr("C&heck again"), tr("Check domain again"));
    m_progress->setAccessibleName(tr("Progress of the domain"));
    m_failureView->setSubject(tr("Domain"));
    m_later->setText(tr("You can go on and come back days later: the state is read from the tenant each time."));
    refresh();
}

} // namespace TenantLink
