#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/keypage.h"
#include "ui/preferences/limitspage.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(560, 400);

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_key(new KeyPage)
    , m_limits(new LimitsPage)
{
    setObjectName(u"preferences"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_key, {});
    m_tabs->addTab(m_limits, {});
    m_tabs->setObjectName(u"preferencesPages"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    resize(usualSize);
    retranslate();
}

void PreferencesDialog::openKeyPage()
{
    m_tabs->setCurrentWidget(m_key);
    show();
    raise();
    activateWindow();
    m_key->setFocus();
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_tabs->setTabText(0, tr("API key"));
    m_tabs->setTabText(1, tr("Limits"));
    m_tabs->setAccessibleName(windowTitle());
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Iconwright
