#pragma once

#include <QLabel>
#include <QPointer>

namespace Iconwright {

//! The fault of one field, in words under it; not there while there is none. Also the field's accessible
//! description.
class FieldMessage final : public QLabel
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    //! Empty: no fault.
    void setMessage(const QString &message);

private:
    QPointer<QWidget> m_field;
};

} // namespace Iconwright
