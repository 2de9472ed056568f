#include "ui/compose/chipfield.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/compose/chip.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int editorLeast = 110;
constexpr int radius = 6;

const QRegularExpression &separators()
{
    // The Arabic and the ideographic comma end a word too.
    static const QRegularExpression expression(u"[,;\n\r\u060C\u3001\uFF0C]"_s);
    return expression;
}

} // namespace

ChipField::ChipField(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this))
    , m_editor(new QLineEdit(this))
    , m_completions(new QStringListModel(this))
{
    m_flow->setContentsMargins(4, 4, 4, 4);
    m_flow->setStretchLast(true);
    m_flow->addWidget(m_editor);
    m_editor->setProperty("frameless", true);
    m_editor->setFrame(false);
    m_editor->setMinimumWidth(editorLeast);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);

    auto *completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    m_editor->setCompleter(completer);
    // Queued: the completer writes its text into the editor after it said which.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ChipField::takeCompletion,
        Qt::QueuedConnection);
    connect(m_editor, &QLineEdit::textEdited, this, &ChipField::takeEdited);
    connect(m_editor, &QLineEdit::textChanged, this, &ChipField::textsChanged);
}

QStringList ChipField::chips() const
{
    QStringList texts;
    for (const Chip *chip : m_chips)
        texts.append(chip->text());
    return texts;
}

QStringList ChipField::texts() const
{
    QStringList texts = chips();
    if (const QString typed = m_editor->text().trimmed(); !typed.isEmpty())
        texts.append(typed);
    return texts;
}

void ChipField::setChips(const QStringList &texts)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &text : texts)
        append(text);
    Q_EMIT chipsChanged();
    Q_EMIT textsChanged();
}

void ChipField::add(const QString &text)
{
    bool added = false;
    for (const QString &part : text.split(separators()))
        added = append(part) || added;
    if (added) {
        Q_EMIT chipsChanged();
        Q_EMIT textsChanged();
    }
}

void ChipField::commit()
{
    const QString typed = m_editor->text();
    if (typed.trimmed().isEmpty())
        return;
    m_editor->clear();
    add(typed);
}

void ChipField::setCompletions(const QStringList &completions)
{
    m_completions->setStringList(completions);
}

bool ChipField::append(const QString &text)
{
    const QString words = text.simplified();
    const auto isSame
        = [&](const Chip *chip) { return chip->text().compare(words, Qt::CaseInsensitive) == 0; };
    if (words.isEmpty() || std::any_of(m_chips.cbegin(), m_chips.cend(), isSame))
        return false;
    auto *chip = new Chip(words, this);
    chip->installEventFilter(this);
    connect(chip, &Chip::clicked, this, [this, chip] { remove(chip); });
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    return true;
}

void ChipField::remove(Chip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    if (index < 0)
        return;
    m_chips.removeAt(index);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    (index < m_chips.size() ? static_cast<QWidget *>(m_chips.at(index)) : m_editor)->setFocus();
    Q_EMIT chipsChanged();
    Q_EMIT textsChanged();
}

void ChipField::takeEdited(const QString &text)
{
    const qsizetype last = text.lastIndexOf(separators());
    if (last < 0)
        return;
    m_editor->setText(text.mid(last + 1).trimmed());
    add(text.left(last));
}

void ChipField::takeCompletion(const QString &text)
{
    m_editor->clear();
    add(text);
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        update();
    } else if (watched == m_editor && event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        auto *chip = qobject_cast<Chip *>(watched);
        if (plain && (chip != nullptr ? chipKey(chip, key) : editorKey(key)))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool ChipField::editorKey(int key)
{
    const int back = layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool typed = !m_editor->text().trimmed().isEmpty();
        commit();
        return typed;
    }
    if ((key == Qt::Key_Backspace || key == back) && m_editor->text().isEmpty() && !m_chips.isEmpty()) {
        m_chips.last()->setFocus();
        return true;
    }
    return false;
}

bool ChipField::chipKey(Chip *chip, int key)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const qsizetype index = m_chips.indexOf(chip);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(chip);
    } else if (key == (leftToRight ? Qt::Key_Left : Qt::Key_Right)) {
        m_chips.at(std::max<qsizetype>(0, index - 1))->setFocus();
    } else if (key == (leftToRight ? Qt::Key_Right : Qt::Key_Left)) {
        const bool isLast = index + 1 == m_chips.size();
        (isLast ? static_cast<QWidget *>(m_editor) : m_chips.at(index + 1))->setFocus();
    } else {
        return false;
    }
    return true;
}

void ChipField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool focused = m_editor->hasFocus();
    const double inset = focused ? 1 : 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.focus : t.control, focused ? 2 : 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    m_editor->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

} // namespace Iconwright
