#include "ui/compose/choicepopup.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/compose/choicemodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int popupWidth = 376;
constexpr int mostRows = 7;

} // namespace

ChoicePopup::ChoicePopup(ChoiceGrid::Kind kind, ChoiceModel &model, QWidget *parent)
    : PopupFrame(parent)
    , m_search(new QLineEdit(this))
    , m_grid(new ChoiceGrid(kind, this))
    , m_nothing(new QLabel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    m_filtered->setSourceModel(&model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_grid->setModel(m_filtered);
    m_grid->setRows(0);
    m_grid->setObjectName(u"allChoices"_s);
    m_search->setObjectName(u"searchChoices"_s);
    m_search->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::gap, Measure::gap, Measure::gap, Measure::gap);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_grid, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text.trimmed());
        const bool found = m_filtered->rowCount() > 0;
        m_grid->setVisible(found);
        m_nothing->setVisible(!found);
        m_nothing->setText(tr("Nothing has a name with “%1”.").arg(text.trimmed()));
        if (found && !m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_filtered->index(0, 0));
    });
    connect(m_grid, &ChoiceGrid::picked, this, [this](const QString &id) {
        close();
        Q_EMIT chosen(id);
    });
    retranslate();
}

void ChoicePopup::openFor(const QWidget &anchor, const QString &chosen, const QString &title)
{
    m_search->clear();
    m_nothing->hide();
    m_grid->setAccessibleName(title);
    setAccessibleName(title);
    setWindowTitle(title);
    const int rows = (m_filtered->rowCount() + m_grid->columns() - 1) / m_grid->columns();
    const int height
        = std::min(rows, mostRows) * m_grid->rowHeight() + 3 * Measure::gap + m_search->sizeHint().height();
    openAt(anchor, { popupWidth, height });
    m_grid->setChosen(chosen);
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_grid->setFocus(Qt::TabFocusReason);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_grid->currentIndex().isValid()) {
        Q_EMIT m_grid->picked(m_grid->currentIndex().data(ChoiceModel::IdRole).toString());
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

void ChoicePopup::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(m_search->placeholderText());
}

void ChoicePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

} // namespace Iconwright
