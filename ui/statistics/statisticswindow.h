#pragma once

#include "core/library/spending.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QPushButton;

namespace Iconwright {

class BarChart;
class FigureCard;
class SegmentedControl;
class UserPrompts;

//! What was made, how well it went, how long it took and what it cost. A window of its own, not modal; loads
//! what it shows when it opens, off the GUI thread.
class StatisticsWindow final : public QDialog
{
    Q_OBJECT

public:
    //! Called in the GUI thread; what it starts must not be.
    using Source = std::function<QFuture<Result<UsageReport>>()>;

    //! `prompts` outlives the window.
    StatisticsWindow(Source source, UserPrompts &prompts, QWidget *parent = nullptr);

    //! Asks the source again; what is shown stays until the answer is there. Does nothing while one is
    //! awaited.
    void refresh();

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Figure { Icons, Size, Success, Time, Batches, Cache, Month, Total, FigureCount };

    void makeLayout();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeChartHead();
    void arrangeCards();
    void placeCards(int columns);
    void take(const Result<UsageReport> &report);
    void showReport();
    void showAmounts();
    void showTimes();
    void showMoney();
    void showChart();
    [[nodiscard]] QList<PeriodSpending> shownPeriods() const;
    void saveCsv();
    void say(const QString &text, bool fault);

    Source m_source;
    UserPrompts &m_prompts;
    UsageReport m_report;
    bool m_loading = false;
    bool m_loaded = false;
    QWidget *m_cards;
    QList<FigureCard *> m_figures;
    int m_columns = 0;
    QLabel *m_title;
    QPushButton *m_refresh;
    QPushButton *m_csv;
    QLabel *m_chartTitle;
    SegmentedControl *m_period;
    BarChart *m_chart;
    QLabel *m_bar;
    QLabel *m_empty; //!< stands for the chart
    QLabel *m_message;
};

} // namespace Iconwright
