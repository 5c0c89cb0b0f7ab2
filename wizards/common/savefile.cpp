#include "wizards/common/savefile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace TenantLink
{

using namespace Qt::StringLiterals;

void saveFile(QWidget *parent, const FileToSave &file, std::function<void(Result<QString>)> done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, file.title, folder, file.filter);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [content = file.content, done = std::move(done)](const QString &name) {
                         const QString shown = QDir::toNativeSeparators(name);
                         QSaveFile kept(name);
                         if (kept.open(QIODevice::WriteOnly) && kept.write(content) == content.size() && kept.commit())
                             done(shown);
                         else
                             done(fail(FailureCode::FileUnwritable, shown, {{u"reason"_s, kept.errorString()}}));
                     });
    dialog->open();
}

} // namespace TenantLink
