#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Iconwright {

//! What an empty library says, and the two ways to begin.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setKeyAvailable(bool available);

    void retranslate();

Q_SIGNALS:
    void samplesRequested();
    void addKeyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_samples;
    QPushButton *m_key;
};

} // namespace Iconwright
