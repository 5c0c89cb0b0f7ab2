// A field for a secret: masked, shown only while the reveal button is held, never copied, dragged or undone.
#pragma once

#include "models/domain/secret.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QToolButton;

namespace TenantLink
{

class LineEdit;

class SecretField : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    static constexpr int LongestEntry = 2000; ///< characters; above what a keychain takes, so that it can be explained

    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Trimmed of blanks and line ends at its ends.
    [[nodiscard]] Secret value() const;
    void setValue(const Secret &secret);
    [[nodiscard]] bool isEmpty() const;
    void wipe();
    /// The word in the reveal button's name: "Client Secret" gives "Show Client Secret".
    void setFieldName(const QString &name);
    [[nodiscard]] LineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void reveal(bool shown);

    LineEdit *m_edit;
    QToolButton *m_show;
    QString m_fieldName;
};

} // namespace TenantLink
