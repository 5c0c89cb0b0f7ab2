// Asks for a place and writes a small file there.
#pragma once

#include "models/domain/failure.h"

#include <functional>

class QWidget;

namespace TenantLink
{

struct FileToSave {
    QString title;      ///< of the dialog
    QString name;       ///< suggested, without a folder
    QString filter;     ///< "Mail files (*.eml)"
    QByteArray content; ///< written whole, or not at all
};

/// `done` gets the file's name as shown to people, or FileUnwritable; not called where the person cancels.
void saveFile(QWidget *parent, const FileToSave &file, std::function<void(Result<QString>)> done);

} // namespace TenantLink
