#include "app/window/settings/settingspage.h"

#include "app/window/ask.h"
#include "app/window/flowlayout.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Ports ports, const QString &id, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_title(new PlainLabel(this)),
      m_buttons(new FlowLayout), m_save(new QPushButton(this)), m_revert(new QPushButton(this)),
      m_status(new PlainLabel(this)), m_failure(new FailureView(this)), m_scroll(new QScrollArea(this)),
      m_content(new QWidget), m_body(new QVBoxLayout(m_content))
{
    setObjectName(id);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(false);
    m_save->setObjectName(id + u"Save"_s);
    m_revert->setObjectName(id + u"Revert"_s);
    m_status->setObjectName(id + u"Status"_s);
    m_buttons->addWidget(m_save);
    m_buttons->addWidget(m_revert);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    scrollToFocus(m_scroll);
    m_body->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_buttons); // not in what scrolls: always in sight
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addWidget(m_scroll, 1);
    m_content->setEnabled(false); // until it is read
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_failure, &FailureView::retryAsked, this, &SettingsPage::reload);
}

SettingsPage::~SettingsPage() { m_work.stop(); }

QFormLayout *SettingsPage::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_body->addLayout(form);
    return form;
}

void SettingsPage::addField(QFormLayout *form, QLabel *label, QWidget *field, FieldProblem *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    if (problem)
        cell->addWidget(problem);
    form->addRow(label, cell);
}

void SettingsPage::refill(LineEdit *edit, const QString &before, const QString &now, bool keepTyped)
{
    if (keepTyped && edit->text() != before)
        return;
    edit->fill(now);
    edit->setCursorPosition(0);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Retranslating<QWidget>::showEvent(event);
    if (!m_loaded && !m_work.running()) {
        focusInReadingOrder(this);
        reload();
    }
}

void SettingsPage::reload()
{
    if (m_storing)
        return;
    m_failure->setFailure(std::nullopt);
    load();
    showState();
}

void SettingsPage::loaded(const std::optional<Failure> &failure)
{
    // After a change by someone else the reason why saving was refused stays in sight.
    if (failure || !m_failure->failure() || m_failure->failure()->code != FailureCode::ChangedMeanwhile) {
        m_failure->setFailure(failure);
        m_failure->setRetryOffered(failure.has_value());
    }
    if (!failure) {
        m_filling = true;
        fill(m_loaded);
        m_filling = false;
        m_loaded = true;
        m_content->setEnabled(true);
    }
    showState();
}

void SettingsPage::save(std::function<void()> then)
{
    if (m_work.running() || !m_loaded)
        return;
    if (!check()) {
        say([] { return tr("Not saved: see the fields that are marked."); });
        return;
    }
    m_failure->setFailure(std::nullopt);
    m_then = std::move(then);
    m_storing = true;
    m_say = {};
    m_focus = m_content->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    store();
    showState();
}

void SettingsPage::stored(const std::optional<Failure> &failure)
{
    m_storing = false;
    const auto then = std::exchange(m_then, {});
    m_failure->setFailure(failure);
    m_failure->setRetryOffered(false);
    m_content->setEnabled(true);
    if (m_focus)
        m_focus->setFocus();
    if (failure) {
        if (failure->code == FailureCode::ChangedMeanwhile)
            load(); // the newest values; what was typed stays and can be saved over them, or reverted
        showState();
        return;
    }
    m_filling = true;
    fill(false);
    m_filling = false;
    say([] { return tr("Saved."); });
    Q_EMIT kept();
    if (then)
        then();
}

void SettingsPage::revert()
{
    if (m_work.running())
        return;
    m_failure->setFailure(std::nullopt);
    m_filling = true;
    fill(false);
    m_filling = false;
    m_say = {};
    showState();
}

void SettingsPage::leave(std::function<void()> then)
{
    if (!hasChanges()) {
        then();
        return;
    }
    if (std::exchange(m_asking, true))
        return;
    askUnsaved(this, tr("There are changes that were not saved."), [this, then = std::move(then)](Unsaved answer) {
        m_asking = false;
        if (answer == Unsaved::Save) {
            save(then);
        } else if (answer == Unsaved::Discard) {
            revert();
            then();
        }
    });
}

void SettingsPage::touched()
{
    if (m_filling)
        return;
    m_say = {};
    showState();
}

void SettingsPage::say(std::function<QString()> text)
{
    m_say = std::move(text);
    showState();
}

void SettingsPage::showFailure(const std::optional<Failure> &failure)
{
    m_failure->setFailure(failure);
    m_failure->setRetryOffered(false);
}

void SettingsPage::showState()
{
    const bool running = m_work.running();
    const bool changes = hasChanges();
    m_save->setEnabled(changes && !running);
    m_revert->setEnabled(changes && !running);
    QString text;
    if (m_say)
        text = m_say();
    else if (m_storing)
        text = tr("Saving ...");
    else if (!m_loaded && running)
        text = tr("Loading ...");
    else if (changes)
        text = tr("Not saved yet.");
    sayStatus(m_status, text);
    m_content->setEnabled(m_loaded && !m_storing);
    stateMoved();
}

void SettingsPage::retranslate()
{
    m_title->setText(title());
    nameButton(m_save, tr("&Save"));
    nameButton(m_revert, tr("Reve&rt"));
    showState();
}

} // namespace TenantLink
