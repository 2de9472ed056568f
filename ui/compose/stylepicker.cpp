#include "ui/compose/stylepicker.h"

#include "ui/compose/choicemodel.h"
#include "ui/compose/choicepicker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int pictureEdge = 40; // on a plate 48 high; drawings keep some air themselves
constexpr int rowsAtFirst = 2;

} // namespace

StylePicker::StylePicker(const Catalog &catalog, StyleDrawing drawing, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new ChoiceModel(this))
    , m_picker(new ChoicePicker(ChoiceGrid::Kind::Picture, *m_model, rowsAtFirst))
    , m_previews(new StylePreviews(std::move(drawing), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    m_picker->grid().setObjectName(u"style"_s);
    setFocusProxy(&m_picker->grid());
    connect(m_picker, &ChoicePicker::chosenChanged, this, [this] {
        draw();
        Q_EMIT chosenChanged();
    });
    connect(m_picker, &ChoicePicker::allOpened, this, [this] {
        m_allAsked = true;
        draw();
    });
    connect(m_previews, &StylePreviews::drawn, this, [this](const QString &id, QImage picture) {
        picture.setDevicePixelRatio(ratio());
        m_model->setPicture(id, picture);
    });
    retranslate();
}

QString StylePicker::chosen() const
{
    return m_picker->chosen();
}

void StylePicker::setChosen(const QString &id)
{
    m_picker->setChosen(id);
    draw();
}

void StylePicker::setColors(const QStringList &colors)
{
    m_colors = colors;
    draw();
}

void StylePicker::setSubject(const QString &category)
{
    m_subject = category;
    draw();
}

void StylePicker::setRows(int rows)
{
    m_picker->setRows(rows);
    draw();
}

//! Those that are seen first.
void StylePicker::draw()
{
    if (m_colors.isEmpty())
        return;
    const QString subject = m_subject.trimmed().isEmpty() ? u"camera"_s : m_subject.trimmed();
    m_previews->setLook({ m_colors, subject, qRound(pictureEdge * ratio()) });
    QStringList wanted;
    const QAbstractItemModel &seen = *m_picker->grid().model();
    for (int row = 0; row < seen.rowCount(); ++row)
        wanted.append(seen.index(row, 0).data(ChoiceModel::IdRole).toString());
    for (const Choice &choice : m_model->choices())
        if (m_allAsked && !wanted.contains(choice.id))
            wanted.append(choice.id);
    m_previews->ask(wanted);
}

void StylePicker::retranslate()
{
    QList<Choice> choices;
    for (const Style &style : m_catalog.styles())
        choices.append(
            { style.id, QCoreApplication::translate("catalog", style.name.toUtf8().constData()), {} });
    m_model->setChoices(choices);
    m_picker->refresh();
    m_picker->setLabel(tr("Style"));
}

void StylePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

//! Another screen may have another ratio.
bool StylePicker::event(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        draw();
    return QWidget::event(event);
}

} // namespace Iconwright
