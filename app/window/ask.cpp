#include "app/window/ask.h"

#include "wizards/common/names.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>

namespace TenantLink
{

namespace
{
struct AskText {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

QMessageBox *box(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text,
                 const QString &detail)
{
    auto *message = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(detail);
    message->setWindowModality(Qt::WindowModal);
    // Qt breaks the detail into lines as short as the text above it.
    if (auto *grid = qobject_cast<QGridLayout *>(message->layout()); grid && !detail.isEmpty()) {
        const int width = message->fontMetrics().averageCharWidth() * 65;
        grid->addItem(new QSpacerItem(width, 0), grid->rowCount(), 0, 1, grid->columnCount());
    }
    return message;
}

QPushButton *button(QMessageBox *message, const QString &text, QMessageBox::ButtonRole role)
{
    QPushButton *added = message->addButton(text, role);
    nameButton(added, text);
    return added;
}
} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> act)
{
    QMessageBox *message = box(parent, question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                               question.title, question.text, question.detail);
    message->setObjectName(QStringLiteral("question"));
    QPushButton *yes = button(message, question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yes"));
    QPushButton *no = button(message, AskText::tr("Cancel"), QMessageBox::RejectRole);
    message->setDefaultButton(question.dangerous ? no : yes);
    message->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, [act = std::move(act)] { act(); });
    message->open();
}

void tell(QWidget *parent, const QString &title, const QString &text, const QString &detail)
{
    QMessageBox *message = box(parent, QMessageBox::Information, title, text, detail);
    message->setObjectName(QStringLiteral("message"));
    QPushButton *ok = button(message, AskText::tr("OK"), QMessageBox::AcceptRole);
    message->setDefaultButton(ok);
    message->setEscapeButton(ok);
    message->open();
}

void askUnsaved(QWidget *parent, const QString &text, std::function<void(Unsaved)> act)
{
    QMessageBox *message = box(parent, QMessageBox::Warning, AskText::tr("Unsaved changes"), text,
                               AskText::tr("What you do not save is lost."));
    message->setObjectName(QStringLiteral("unsaved"));
    QPushButton *save = button(message, AskText::tr("&Save changes"), QMessageBox::AcceptRole);
    QPushButton *discard = button(message, AskText::tr("&Discard changes"), QMessageBox::DestructiveRole);
    QPushButton *stay = button(message, AskText::tr("Keep editing"), QMessageBox::RejectRole);
    message->setDefaultButton(save);
    message->setEscapeButton(stay);
    QObject::connect(save, &QPushButton::clicked, parent, [act] { act(Unsaved::Save); });
    QObject::connect(discard, &QPushButton::clicked, parent, [act] { act(Unsaved::Discard); });
    QObject::connect(stay, &QPushButton::clicked, parent, [act] { act(Unsaved::Stay); });
    message->open();
}

} // namespace TenantLink
