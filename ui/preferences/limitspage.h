#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;

namespace Iconwright {

//! What one may set of the speed of sending.
struct SendLimits
{
    int requestsPerMinute = 50;
    int tokensPerMinute = 40'000;
    int imagesPerMinute = 0; //!< 0: no limit known
    int concurrency = 5;

    bool operator==(const SendLimits &) const = default;
};

//! Limits per minute and requests in flight. Changes apply at once.
class LimitsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    //! Tells nobody.
    void setLimits(const SendLimits &limits);
    [[nodiscard]] SendLimits limits() const;

    void retranslate();

Q_SIGNALS:
    void limitsChanged(const Iconwright::SendLimits &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QSpinBox *box = nullptr;
    };

    Row addRow(const QString &name, int least, int most);
    void change();

    Row m_requests;
    Row m_tokens;
    Row m_images;
    Row m_concurrency;
    QLabel *m_hint;
    bool m_setting = false;
};

} // namespace Iconwright
