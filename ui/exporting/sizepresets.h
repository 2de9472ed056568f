#pragma once

#include <QComboBox>

namespace Iconwright {

//! Sizes that go together, by what they are for. One is always current: the one whose sizes are chosen, else
//! "Own sizes".
class SizePresets final : public QComboBox
{
    Q_OBJECT

public:
    explicit SizePresets(QWidget *parent = nullptr);

    //! Marks the preset that has exactly these sizes.
    void setSizes(const QList<int> &sizes);
    void retranslate();

Q_SIGNALS:
    //! By the user; not for "Own sizes".
    void sizesChosen(const QList<int> &sizes);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<int> m_own; //!< what "Own sizes" stands for
};

} // namespace Iconwright
