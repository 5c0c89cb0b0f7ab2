// A page of settings: reads when it is first shown, says what is wrong beside the fields, Save, Revert, and a question
// before something that was typed is lost.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class FlowLayout;
class LineEdit;
class PlainLabel;

class SettingsPage : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    ~SettingsPage() override;
    /// Something was typed that is not kept.
    [[nodiscard]] bool hasChanges() const { return m_loaded && changed(); }
    /// `then` is called once it is kept; not where it is refused or fails.
    void save(std::function<void()> then = {});
    void revert();
    /// Reads again; what was typed stays.
    void reload();
    /// Calls `then` at once, or after the question whether to save what was typed.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void kept(); ///< the store has another state

protected:
    SettingsPage(Ports ports, const QString &id, QWidget *parent);

    /// Start the flow with work(), end in loaded().
    virtual void load() = 0;
    /// Shows what is kept. Without `keepTyped` also in fields that the person changed.
    virtual void fill(bool keepTyped) = 0;
    [[nodiscard]] virtual bool changed() const = 0;
    /// Says what is wrong beside the fields, and takes the focus to the first; true: all is fine.
    [[nodiscard]] virtual bool check() = 0;
    /// Start the flow with work(), end in stored().
    virtual void store() = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    /// Enable what can be done now.
    virtual void stateMoved() {}

    void loaded(const std::optional<Failure> &failure);
    void stored(const std::optional<Failure> &failure);
    void touched(); ///< a field was changed by the person
    void showState();
    /// In the status line until something else happens. Called again when the language changes.
    void say(std::function<QString()> text);
    void showFailure(const std::optional<Failure> &failure);
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] const Ports &ports() const { return m_ports; }
    [[nodiscard]] Work &work() { return m_work; }
    [[nodiscard]] bool busy() const { return m_work.running(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *bodyWidget() const { return m_content; }
    [[nodiscard]] FlowLayout *buttons() const { return m_buttons; }
    /// A form that fills the width; the same look on every page.
    [[nodiscard]] QFormLayout *addForm();
    static void addField(QFormLayout *form, QLabel *label, QWidget *field, FieldProblem *problem);
    /// Fills it where `keepTyped` is false or the person has not changed it.
    static void refill(LineEdit *edit, const QString &before, const QString &now, bool keepTyped);

private:
    Ports m_ports;
    PlainLabel *m_title;
    FlowLayout *m_buttons;
    QPushButton *m_save;
    QPushButton *m_revert;
    PlainLabel *m_status;
    FailureView *m_failure;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    std::function<QString()> m_say;
    std::function<void()> m_then;
    bool m_loaded = false;
    bool m_storing = false;
    bool m_asking = false;
    bool m_filling = false;
    QPointer<QWidget> m_focus; ///< where it was when saving began
    Work m_work{this};
};

} // namespace TenantLink
