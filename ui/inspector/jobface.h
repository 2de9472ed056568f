#pragma once

#include "core/catalog/catalog.h"
#include "core/queue/batch.h"
#include "core/queue/batchqueue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Iconwright {

//! The inspector's face for an icon that is not there yet: it waits, is drawn, failed, was not allowed, or
//! may have been billed without an answer. Offers what helps in each case.
class JobFace final : public QWidget
{
    Q_OBJECT

public:
    explicit JobFace(const Catalog &catalog, QWidget *parent = nullptr);

    //! Words that are being typed stay while the same job is shown in the same state.
    void showJob(const JobStatus &job);

    void retranslate();

Q_SIGNALS:
    void retryRequested();
    void rewordRequested(const Iconwright::JobWording &wording);
    void resolveRequested(Iconwright::Resolution resolution);
    void dismissRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void tryAgain();
    void fill();
    void fillSign();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString sendAgainText() const;

    const Catalog m_catalog;
    JobStatus m_job;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QLineEdit *m_wording;
    QWidget *m_actions;
    QPushButton *m_tryAgain;
    QPushButton *m_remove;
    QPushButton *m_sendAgain;
    QPushButton *m_leave;
    QLabel *m_note;
    QLabel *m_request;
    QToolButton *m_copy;
};

//! "medicine: syringe, pills".
[[nodiscard]] QString wordingText(const QString &category, const QStringList &elements);
//! The reverse; the category is empty where nothing stands before the colon.
[[nodiscard]] JobWording wordingFromText(const QString &text);

} // namespace Iconwright
