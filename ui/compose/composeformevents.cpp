#include "ui/common/iconmime.h"
#include "ui/compose/categoriessection.h"
#include "ui/compose/composeform.h"
#include "ui/compose/modelfields.h"
#include "ui/compose/stylepicker.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

//! The preferences have changed.
void ComposeForm::setPartials(int count)
{
    m_model->setPartials(count);
}

void ComposeForm::useModel(const QString &id)
{
    ModelSettings settings = m_model->settings();
    settings.provider = u"openai"_s;
    settings.model = id;
    m_model->setSettings(settings);
    evaluate();
    Q_EMIT requestChanged(request());
}

void ComposeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

//! One icon of the gallery, or one file from outside.
void ComposeForm::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isFile = urls.size() == 1 && urls.constFirst().isLocalFile();
    if (isFile || draggedIcon(*event->mimeData()).isValid())
        event->acceptProposedAction();
}

void ComposeForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const IconId icon = draggedIcon(*event->mimeData()); icon.isValid())
        Q_EMIT iconDropped(icon);
    else
        Q_EMIT fileDropped(event->mimeData()->urls().value(0).toLocalFile());
}

void ComposeForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_style->setRows(styleRows());
}

//! Whoever opens the window types what the icons are of.
void ComposeForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && window()->focusWidget() == nullptr)
        m_categories->editor().setFocus(Qt::OtherFocusReason);
}

} // namespace Iconwright
