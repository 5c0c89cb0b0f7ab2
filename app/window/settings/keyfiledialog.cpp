#include "app/window/settings/keyfiledialog.h"

#include "app/window/growtofit.h"
#include "models/flows/provider.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/secretfield.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

KeyFileDialog::KeyFileDialog(Ports ports, Mode mode, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_mode(mode), m_note(new PlainLabel(this)),
      m_fileLabel(new QLabel(this)), m_file(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_fileProblem(new FieldProblem(m_file, this)), m_passLabel(new QLabel(this)), m_pass(new SecretField(this)),
      m_passProblem(new FieldProblem(m_pass, this)), m_againLabel(new QLabel(this)), m_again(new SecretField(this)),
      m_againProblem(new FieldProblem(m_again, this)), m_progress(new QProgressBar(this)),
      m_failure(new FailureView(this))
{
    const bool out = mode == Mode::Export;
    setObjectName(out ? u"exportKeyDialog"_s : u"importKeyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_file->setObjectName(u"keyFile"_s);
    m_choose->setObjectName(u"chooseKeyFile"_s);
    m_choose->setAutoDefault(false);
    m_pass->edit()->setObjectName(u"passphrase"_s);
    m_again->edit()->setObjectName(u"repeatPassphrase"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    const auto cell = [](auto *field, FieldProblem *problem) {
        auto *column = new QVBoxLayout;
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(field)>>)
            column->addLayout(field);
        else
            column->addWidget(field);
        column->addWidget(problem);
        return column;
    };
    form->addRow(m_fileLabel, cell(fileRow, m_fileProblem));
    form->addRow(m_passLabel, cell(m_pass, m_passProblem));
    form->addRow(m_againLabel, cell(m_again, m_againProblem));
    form->setRowVisible(0, !out);
    form->setRowVisible(2, out);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_go->setObjectName(u"goKey"_s);
    m_go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_failure);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &KeyFileDialog::chooseFile);
    connect(m_go, &QPushButton::clicked, this, &KeyFileDialog::go);
    connect(m_cancel, &QPushButton::clicked, this, &KeyFileDialog::reject);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileProblem->setProblem({}); });
    connect(m_pass, &SecretField::edited, this, [this] { m_passProblem->setProblem({}); });
    connect(m_again, &SecretField::edited, this, [this] { m_againProblem->setProblem({}); });
    (out ? static_cast<QWidget *>(m_pass) : m_file)->setFocus();
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 75);
}

KeyFileDialog::~KeyFileDialog() { m_work.letGo(); }

void KeyFileDialog::setReplaces(bool replaces)
{
    m_replaces = replaces;
    retranslate();
}

void KeyFileDialog::setFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    m_fileProblem->setProblem({});
}

void KeyFileDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Import key"), folder, tr("Signing keys (*.tenantlink-key);;All files (*)"));
    dialog->setObjectName(u"openKeyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyFileDialog::setFile);
    dialog->open();
}

bool KeyFileDialog::check()
{
    if (m_mode == Mode::Import) {
        m_fileProblem->setProblem(m_file->text().trimmed().isEmpty() ? tr("Choose the file with the key.") : QString());
        m_passProblem->setProblem(m_pass->isEmpty() ? tr("Enter the passphrase of the file.") : QString());
    } else {
        QString typed = m_pass->edit()->text().trimmed();
        const bool tooShort = typed.size() < ShortestPassphrase;
        wipe(typed);
        m_passProblem->setProblem(tooShort ? tr("Use at least %n character(s).", nullptr, ShortestPassphrase)
                                           : QString());
        m_againProblem->setProblem(
            !tooShort && !m_pass->value().sameAs(m_again->value()) ? tr("The two passphrases differ.") : QString());
    }
    if (m_fileProblem->hasProblem())
        m_file->setFocus();
    else if (m_passProblem->hasProblem())
        m_pass->setFocus();
    else if (m_againProblem->hasProblem())
        m_again->setFocus();
    return !m_fileProblem->hasProblem() && !m_passProblem->hasProblem() && !m_againProblem->hasProblem();
}

void KeyFileDialog::go()
{
    if (m_work.running() || !check())
        return;
    m_failure->setFailure(std::nullopt);
    if (m_mode == Mode::Export) {
        m_work.begin();
        m_work.deliver(exportSigningKey(m_ports, m_pass->value()), [this](Result<QByteArray> file) {
            ended(file ? std::nullopt : std::optional(file.error()));
            if (!file)
                return;
            accept(); // first: where the file goes is asked by a dialog of the window behind this one
            Q_EMIT exported(*file);
        });
        showState();
        return;
    }
    QFile file(QDir::fromNativeSeparators(m_file->text().trimmed()));
    if (!file.open(QIODevice::ReadOnly)) {
        m_failure->setFailure(Failure{FailureCode::FileUnreadable,
                                      QDir::toNativeSeparators(file.fileName()),
                                      {{u"reason"_s, file.errorString()}}});
        return;
    }
    const QByteArray content = file.read(LargestFile + 1);
    if (content.size() > LargestFile) {
        m_failure->setFailure(Failure{FailureCode::SigningKeyFileDamaged});
        return;
    }
    m_work.begin();
    m_work.deliver(importSigningKey(m_ports, content, m_pass->value()), [this](Result<Provider> provider) {
        ended(provider ? std::nullopt : std::optional(provider.error()));
        if (!provider)
            return;
        Q_EMIT imported(*provider);
        accept();
    });
    showState();
}

void KeyFileDialog::ended(const std::optional<Failure> &failure)
{
    showState();
    if (!failure) {
        m_pass->wipe();
        m_again->wipe();
        return;
    }
    m_failure->setFailure(failure);
    if (failure->code == FailureCode::PassphraseWrong || failure->code == FailureCode::PassphraseTooShort)
        m_pass->setFocus();
}

void KeyFileDialog::showState()
{
    const bool busy = m_work.running();
    m_progress->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_choose, m_pass, m_again, m_go, m_cancel})
        widget->setEnabled(!busy);
}

void KeyFileDialog::reject()
{
    if (!m_work.running()) // about a second
        QDialog::reject();
}

void KeyFileDialog::retranslate()
{
    const bool out = m_mode == Mode::Export;
    setWindowTitle(out ? tr("Export key") : tr("Import key"));
    m_note->setText(out ? tr("The file lets a colleague sign invitations as you. Keep it in a safe place and tell the "
                             "passphrase in another way.")
                    : m_replaces
                        ? tr("The imported key replaces the one that is here. Who knows only the key that is here will "
                             "be warned that your key changed. This cannot be undone unless you exported it before.")
                        : tr("Choose the file that a colleague made by Export key."));
    nameField(m_fileLabel, m_file, tr("&Key file:"));
    nameButton(m_choose, tr("C&hoose ..."), tr("Choose key file"));
    nameField(m_passLabel, m_pass, tr("&Passphrase:"));
    m_pass->setFieldName(tr("passphrase"));
    nameField(m_againLabel, m_again, tr("&Repeat passphrase:"));
    m_again->setFieldName(tr("repeated passphrase"));
    m_progress->setAccessibleName(tr("Progress"));
    nameButton(m_go, out ? tr("&Export") : m_replaces ? tr("Replace the key") : tr("&Import"));
    nameButton(m_cancel, tr("Cancel"));
    showState();
}

} // namespace TenantLink
