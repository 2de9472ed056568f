#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace Iconwright {

//! Version, license, what is used, and the facts of this machine for a bug report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `version`: "0.1.0"; empty: the one of the application.
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();

    QString m_version;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_license;
    QLabel *m_usedLabel;
    QTextBrowser *m_used;
    QLabel *m_factsLabel;
    QPlainTextEdit *m_facts;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace Iconwright
