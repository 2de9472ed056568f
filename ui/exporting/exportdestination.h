#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Iconwright {

class FieldMessage;
class SegmentedControl;
class UserPrompts;

//! Where the files go, in one row: a folder or one ZIP archive, its path, Choose. A fault is said under it.
class ExportDestination final : public QWidget
{
    Q_OBJECT

public:
    //! `prompts` outlives it.
    explicit ExportDestination(UserPrompts &prompts, QWidget *parent = nullptr);

    //! Absolute; a path that ends with ".zip" is an archive.
    void setTarget(const QString &path);
    //! As it stands, also when it is faulty; of an archive always with its ending.
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isZip() const;
    //! Why nothing can be written there, in words; empty: nothing is known against it.
    [[nodiscard]] QString obstacle() const;
    //! What is wrong with the place, as far as only looking there tells; empty: nothing.
    void setFault(const QString &fault);

    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void setZip(bool zip);
    void choose();
    [[nodiscard]] QString typedFault() const;

    UserPrompts &m_prompts;
    QString m_fault; //!< found by looking
    SegmentedControl *m_format;
    QLineEdit *m_path;
    QPushButton *m_choose;
    FieldMessage *m_message;
};

} // namespace Iconwright
