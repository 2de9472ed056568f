#include "ui/statistics/statisticswindow.h"

#include "ui/common/errortext.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"
#include "ui/statistics/barchart.h"
#include "ui/statistics/dayformat.h"
#include "ui/statistics/figurecard.h"
#include "ui/statistics/figuretext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(912, 684);
constexpr QSize leastSize(480, 360);
constexpr int cardLeast = 196;
constexpr int mostColumns = 4;
constexpr int shownDays = 30;
constexpr int shownMonths = 12;
constexpr double microPerDollar = 1e6;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

StatisticsWindow::StatisticsWindow(Source source, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_prompts(prompts)
    , m_cards(new QWidget)
    , m_title(new QLabel)
    , m_refresh(makeButton(u"refreshStatistics"_s, this))
    , m_csv(makeButton(u"saveSpending"_s, this))
    , m_chartTitle(new QLabel)
    , m_period(new SegmentedControl(2))
    , m_chart(new BarChart)
    , m_bar(new QLabel)
    , m_empty(new QLabel)
    , m_message(new QLabel)
{
    setObjectName(u"statistics"_s);
    setMinimumSize(leastSize);
    makeLayout();
    connect(m_refresh, &QPushButton::clicked, this, &StatisticsWindow::refresh);
    connect(m_csv, &QPushButton::clicked, this, &StatisticsWindow::saveCsv);
    connect(m_period, &SegmentedControl::chosen, this, &StatisticsWindow::showChart);
    connect(m_chart, &BarChart::currentBarChanged, this,
        [this](int bar) { m_bar->setText(bar < 0 ? QString() : m_chart->bars()[bar].text); });
    resize(usualSize);
    retranslate();
}

void StatisticsWindow::makeLayout()
{
    for (int i = 0; i < FigureCount; ++i) {
        m_figures.append(new FigureCard(m_cards));
        m_figures.last()->setObjectName(u"figure%1"_s.arg(i));
    }
    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Measure::gap);
    m_chart->setObjectName(u"spendingChart"_s);
    m_message->setObjectName(u"statisticsMessage"_s);
    m_message->setWordWrap(true);
    m_bar->setObjectName(u"spendingBar"_s);
    m_bar->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextFormat(Qt::PlainText);
    m_bar->setMinimumHeight(m_bar->fontMetrics().height());
    m_empty->setObjectName(u"nothingSpent"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    page->setSpacing(Measure::section);
    page->addWidget(makeHead());
    page->addWidget(m_message);
    page->addWidget(m_cards);
    page->addSpacing(Measure::section);
    page->addWidget(makeChartHead());
    page->addWidget(m_bar);
    page->addWidget(m_chart, 1);
    page->addWidget(m_empty, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *StatisticsWindow::makeHead()
{
    setTextRole(*m_title, TextRole::Page);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_refresh);
    layout->addWidget(m_csv);
    return head;
}

QWidget *StatisticsWindow::makeChartHead()
{
    setTextRole(*m_chartTitle, TextRole::Title);
    m_period->setObjectName(u"spendingPeriod"_s);
    m_period->segment(0).setObjectName(u"spendingByDay"_s);
    m_period->segment(1).setObjectName(u"spendingByMonth"_s);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chartTitle, 1);
    layout->addWidget(m_period);
    return head;
}

void StatisticsWindow::arrangeCards()
{
    const int room = width() - 2 * Measure::page;
    const int columns = std::clamp(room / (cardLeast + Measure::gap), 1, mostColumns);
    if (columns != m_columns)
        placeCards(columns);
    const int width = (room - (columns - 1) * Measure::gap) / columns;
    int height = 0;
    for (const FigureCard *card : std::as_const(m_figures))
        height = std::max(height, card->heightIn(width));
    for (FigureCard *card : std::as_const(m_figures))
        card->setFixedHeight(height);
}

void StatisticsWindow::placeCards(int columns)
{
    auto *grid = static_cast<QGridLayout *>(m_cards->layout());
    for (int i = 0; i < int(m_figures.size()); ++i) {
        grid->removeWidget(m_figures[i]);
        grid->addWidget(m_figures[i], i / columns, i % columns);
    }
    for (int column = 0; column < mostColumns; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
}

void StatisticsWindow::refresh()
{
    if (m_loading)
        return;
    m_loading = true;
    m_refresh->setEnabled(false);
    if (!m_loaded)
        say(tr("Adding up."), false);
    m_source().then(this, [this](const Result<UsageReport> &report) { take(report); });
}

void StatisticsWindow::take(const Result<UsageReport> &report)
{
    m_loading = false;
    m_refresh->setEnabled(true);
    // Where there is no library yet, all figures are 0.
    const bool isNew = !report && report.error().code == ErrorCode::NotFound;
    if (!report && !isNew) {
        say(errorText(report.error()), true);
        return;
    }
    m_report = isNew ? UsageReport { .today = QDate::currentDate() } : *report;
    m_loaded = true;
    say(m_report.figures.generations == 0 ? tr("Nothing was made yet. The figures fill with the first icons.")
                                          : QString(),
        false);
    showReport();
}

void StatisticsWindow::say(const QString &text, bool fault)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setForegroundRole(fault ? QPalette::BrightText : QPalette::PlaceholderText);
}

void StatisticsWindow::showReport()
{
    // Without spending there is nothing to save: no button that would have to say why it is off.
    const bool isSpent = !m_report.spending.days.isEmpty();
    m_csv->setEnabled(isSpent);
    m_csv->setVisible(isSpent);
    showAmounts();
    showTimes();
    showMoney();
    showChart();
    arrangeCards();
}

void StatisticsWindow::showAmounts()
{
    const Statistics &f = m_report.figures;
    QStringList amounts;
    addFact(amounts, tr("Drafts: %1."), f.drafts);
    addFact(amounts, tr("Favorites: %1."), f.favorites);
    addFact(amounts, tr("In the trash: %1."), f.trashed);
    QStringList arrivals {
        tr("%1 of %2 icons arrived.").arg(countText(f.succeeded), countText(f.generations))
    };
    addFact(arrivals, tr("Failed: %1."), f.failed);
    addFact(arrivals, tr("No answer: %1."), f.unclear);
    m_figures[Icons]->setWords(tr("Icons in the library"), countText(f.icons), facts(amounts));
    m_figures[Size]->setWords(tr("Library size"),
        QLocale().formattedDataSize(f.originalBytes, 1, QLocale::DataSizeSIFormat),
        tr("All originals on the disk, the trash included."));
    m_figures[Success]->setWords(tr("Success rate"), f.generations == 0 ? u"–"_s : percentText(f.successRate),
        f.generations == 0 ? tr("Nothing was asked for yet.") : facts(arrivals));
    m_figures[Batches]->setWords(
        tr("Active batches"), countText(f.activeBatches), tr("Waiting, running or paused."));
}

void StatisticsWindow::showTimes()
{
    const GenerationTimes &t = m_report.times;
    m_figures[Time]->setWords(tr("Average time"), t.count == 0 ? u"–"_s : secondsText(t.average),
        t.count == 0 ? tr("No paid icon was drawn yet.")
                     : tr("Half within %1, 90% within %2, 99% within %3.")
                           .arg(leftToRight(secondsText(t.median)), leftToRight(secondsText(t.percentile90)),
                               leftToRight(secondsText(t.percentile99))));
}

void StatisticsWindow::showMoney()
{
    const Statistics &f = m_report.figures;
    const Spending &s = m_report.spending;
    const QDate today = m_report.today;
    QStringList hits;
    addFact(hits, tr("Hits: %1."), f.cacheHits);
    if (s.savedMicroUsd > 0)
        hits << tr("Saved: %1.").arg(leftToRight(spentText(s.savedMicroUsd)));
    addFact(hits, tr("Requests remembered: %1."), f.cacheEntries);
    m_figures[Cache]->setWords(tr("Answered by the cache"),
        f.generations == 0 ? u"–"_s : percentText(f.cacheHitRate),
        hits.isEmpty() ? tr("Nothing was asked for twice yet.") : facts(hits));
    const PeriodSpending month = spendingBetween(s.days, QDate(today.year(), today.month(), 1), today);
    QStringList spent { tr("Today: %1.").arg(leftToRight(spentText(spentBetween(s.days, today, today)))) };
    if (month.estimatedMicroUsd > 0)
        spent << tr("Estimated: %1.").arg(leftToRight(spentText(month.estimatedMicroUsd)));
    m_figures[Month]->setWords(tr("Spent this month"), spentText(month.costMicroUsd), facts(spent));
    m_figures[Total]->setWords(tr("Spent in all"), spentText(s.totalMicroUsd),
        s.days.isEmpty() ? tr("Nothing was sent yet.")
                         : tr("Since %1, by what the server reported.")
                               .arg(QLocale().toString(s.days.constFirst().day, QLocale::ShortFormat)));
}

//! Every day or month up to today, also those on which nothing was spent.
QList<PeriodSpending> StatisticsWindow::shownPeriods() const
{
    const bool days = m_period->current() == 0;
    const QDate today = m_report.today.isValid() ? m_report.today : QDate::currentDate();
    const QDate month(today.year(), today.month(), 1);
    const QList<PeriodSpending> spent = days ? m_report.spending.days : byMonth(m_report.spending.days);
    const int count = days ? shownDays : shownMonths;
    QList<PeriodSpending> periods;
    for (int back = count - 1; back >= 0; --back) {
        const QDate day = days ? today.addDays(-back) : month.addMonths(-back);
        const auto found = std::find_if(
            spent.begin(), spent.end(), [day](const PeriodSpending &period) { return period.day == day; });
        periods.append(found != spent.end() ? *found : PeriodSpending { .day = day });
    }
    return periods;
}

void StatisticsWindow::showChart()
{
    const QLocale locale;
    const bool days = m_period->current() == 0;
    QList<BarChart::Bar> bars;
    qint64 sum = 0;
    for (const PeriodSpending &period : shownPeriods()) {
        const QString name = days ? locale.toString(period.day, QLocale::LongFormat)
                                  : locale.toString(period.day, u"MMMM yyyy"_s);
        sum += period.costMicroUsd;
        const QString paid = spentText(period.costMicroUsd);
        const QString told = spentText(period.estimatedMicroUsd);
        //: %1: what was spent, %2: what had been estimated before
        const QString spent
            = period.estimatedMicroUsd > 0 && told != paid ? tr("%1 (estimated %2)").arg(paid, told) : paid;
        //: %1: a day or month, %2: money, %3: "31 icons"
        bars.append(
            { days ? locale.toString(period.day, dayFormat(locale)) : locale.toString(period.day, u"MMM"_s),
                tr("%1: %2, %3").arg(name, leftToRight(spent), iconsText(int(period.icons))),
                double(period.costMicroUsd) / microPerDollar });
    }
    const bool isEmpty = m_report.spending.days.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *> { m_chart, m_bar, m_period })
        part->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    m_chart->setBars(bars, [](double dollars) { return spentText(qint64(dollars * microPerDollar + 0.5)); });
    m_chart->setAccessibleDescription(days
            ? tr("The last %Ln days, %1 in all. Arrow keys go from day to day.", nullptr, shownDays)
                  .arg(spentText(sum))
            : tr("The last %Ln months, %1 in all. Arrow keys go from month to month.", nullptr, shownMonths)
                  .arg(spentText(sum)));
}

void StatisticsWindow::saveCsv()
{
    const QList<PeriodSpending> days = m_report.spending.days;
    m_prompts.chooseNewFile(this, u"iconwright-spending.csv"_s, u"csv"_s, [this, days](const QString &path) {
        if (path.isEmpty())
            return;
        saveSpendingCsv(path, days).then(this, [this](const Result<void> &saved) {
            say(saved ? tr("The spending of every day was saved.") : errorText(saved.error()), !saved);
        });
    });
}

void StatisticsWindow::retranslate()
{
    setWindowTitle(tr("Statistics"));
    m_title->setText(windowTitle());
    m_refresh->setText(tr("Refresh"));
    m_csv->setText(tr("Save spending as CSV…"));
    m_chartTitle->setText(tr("Spending"));
    m_empty->setText(tr("Nothing spent yet. Drafts are free."));
    m_chart->setAccessibleName(m_chartTitle->text());
    m_period->setText(0, tr("By day"));
    m_period->setText(1, tr("By month"));
    m_period->setAccessibleName(tr("Period"));
    for (QPushButton *button : { m_refresh, m_csv })
        button->setAccessibleName(button->text());
    showReport();
}

void StatisticsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StatisticsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    arrangeCards();
    if (!event->spontaneous())
        refresh();
}

void StatisticsWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrangeCards();
}

} // namespace Iconwright
