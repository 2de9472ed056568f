#pragma once

#include <QListWidget>

namespace Iconwright {

//! Sizes that go together, by what they are for. One is always current: the one whose sizes are chosen, else
//! "Own sizes".
class SizePresets final : public QListWidget
{
    Q_OBJECT

public:
    explicit SizePresets(QWidget *parent = nullptr);

    //! Marks the preset that has exactly these sizes.
    void setSizes(const QList<int> &sizes);
    //! Icons of the export: a row says how many files it makes.
    void setIcons(qsizetype icons);

    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! By the user; not for "Own sizes".
    void sizesChosen(const QList<int> &sizes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFiles();

    qsizetype m_icons = 0;
    QList<int> m_own; //!< what "Own sizes" stands for
};

} // namespace Iconwright
