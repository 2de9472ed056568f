#include "ui/inspector/backdropbuttons.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int edge = 32;
constexpr int discInset = 7;
constexpr int signEdge = 12;

enum Place { Checkerboard, Light, Dark, Own };

//! A disc of the backdrop it stands for, ringed when chosen or focused.
class RoundButton final : public QAbstractButton
{
public:
    RoundButton(const Backdrop &backdrop, bool hasSign, QWidget *parent)
        : QAbstractButton(parent)
        , m_backdrop(backdrop)
        , m_hasSign(hasSign)
    {
        setFixedSize(edge, edge);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }

    void setBackdrop(const Backdrop &backdrop)
    {
        m_backdrop = backdrop;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        const QRect disc = rect().adjusted(discInset, discInset, -discInset, -discInset);
        paintBackdrop(painter, disc, m_backdrop, palette(), disc.width() / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.control, 1));
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        if (m_hasSign)
            drawGlyph(painter, Glyph::Eyedropper, signRect(), signColor());
        painter.setPen(QPen(t.focus, 2));
        if (isChecked())
            painter.drawEllipse(QRectF(rect()).adjusted(4, 4, -4, -4));
        if (hasFocus())
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    [[nodiscard]] QRectF signRect() const
    {
        return QRectF((width() - signEdge) / 2.0, (height() - signEdge) / 2.0, signEdge, signEdge);
    }

    //! Seen on every color: that of the theme's text or of what lies behind it.
    [[nodiscard]] QColor signColor() const
    {
        if (m_backdrop.kind != Backdrop::Kind::Color)
            return tokensOf(palette()).muted;
        const bool isDark = qGray(m_backdrop.color.rgb()) < 140;
        return tokens(isDark ? Theme::ContrastDark : Theme::ContrastLight).text;
    }

    Backdrop m_backdrop;
    bool m_hasSign;
};

Backdrop backdropOf(int place)
{
    using enum Backdrop::Kind;
    switch (place) {
    case Light:
        return { White, {} };
    case Dark:
        return { Black, {} };
    default:
        return { Backdrop::Kind::Checkerboard, {} };
    }
}

int placeOf(const Backdrop &backdrop)
{
    switch (backdrop.kind) {
    case Backdrop::Kind::Checkerboard:
        return Checkerboard;
    case Backdrop::Kind::White:
        return Light;
    case Backdrop::Kind::Black:
        return Dark;
    case Backdrop::Kind::Color:
        return Own;
    case Backdrop::Kind::Theme:
        break;
    }
    return -1;
}

} // namespace

BackdropButtons::BackdropButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0); // the rings need room of their own
    const QStringList names { u"backdropCheckerboard"_s, u"backdropLight"_s, u"backdropDark"_s,
        u"backdropOwn"_s };
    for (int place = Checkerboard; place <= Own; ++place) {
        auto *button = new RoundButton(place == Own ? Backdrop {} : backdropOf(place), place == Own, this);
        button->setObjectName(names.at(place));
        m_group->addButton(button, place);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &BackdropButtons::choose);
    retranslate();
}

void BackdropButtons::setBackdrop(const Backdrop &backdrop)
{
    if (backdrop.kind == Backdrop::Kind::Color)
        m_own = backdrop.color;
    m_backdrop = backdrop;
    mark(backdrop);
}

void BackdropButtons::mark(const Backdrop &backdrop)
{
    const int place = placeOf(backdrop);
    m_group->setExclusive(false); // an exclusive group cannot have nothing checked
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == place);
    m_group->setExclusive(place >= 0);
    if (m_own.isValid())
        static_cast<RoundButton &>(button(Own)).setBackdrop({ Backdrop::Kind::Color, m_own });
}

void BackdropButtons::choose(int place)
{
    if (place == Own)
        askForColor();
    else
        change(backdropOf(place));
}

void BackdropButtons::chooseNext()
{
    Backdrop next = nextBackdrop(m_backdrop, m_own);
    if (next.kind == Backdrop::Kind::Theme)
        next = backdropOf(Checkerboard);
    change(next);
}

void BackdropButtons::askForColor()
{
    auto *dialog = new QColorDialog(m_own.isValid() ? m_own : tokensOf(palette()).accent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Color behind the picture"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        change({ Backdrop::Kind::Color, color });
    });
    // Given up: the one before stays in force.
    connect(dialog, &QColorDialog::rejected, this, [this] { mark(m_backdrop); });
    dialog->open();
}

void BackdropButtons::change(const Backdrop &backdrop)
{
    setBackdrop(backdrop);
    Q_EMIT backdropChanged(backdrop);
}

QAbstractButton &BackdropButtons::button(int place) const
{
    return *m_group->button(place);
}

void BackdropButtons::retranslate()
{
    const QStringList names { tr("Checkerboard"), tr("Light"), tr("Dark"), tr("Own color…") };
    for (int place = Checkerboard; place <= Own; ++place) {
        button(place).setAccessibleName(names.at(place));
        button(place).setToolTip(names.at(place));
    }
    //: What lies behind a picture: a checkerboard, white, black or a color
    setAccessibleName(tr("Background"));
}

void BackdropButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
