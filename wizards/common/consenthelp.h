// What another administrator still has to do: a consent link and a text to forward, the roles as steps and commands.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/provisioning.h"
#include "wizards/common/retranslating.h"

#include <QGroupBox>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace TenantLink
{

class CopyField;
class PlainLabel;

class ConsentHelp : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    explicit ConsentHelp(QWidget *parent = nullptr);
    /// Hidden where nothing is pending.
    void setPending(const Provisioning &state, const Cloud &cloud);
    void clear();

protected:
    void retranslate() override;

private:
    std::optional<Provisioning> m_state;
    Cloud m_cloud;
    PlainLabel *m_consent;
    QLabel *m_linkLabel;
    CopyField *m_link;
    PlainLabel *m_blank;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QPushButton *m_copyText;
    QLabel *m_stepsLabel;
    QPlainTextEdit *m_steps;
    QPushButton *m_copySteps;
    QLabel *m_commandsLabel;
    QPlainTextEdit *m_commands;
    QPushButton *m_copyCommands;
};

} // namespace TenantLink
