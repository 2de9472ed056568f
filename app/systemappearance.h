#pragma once

#include "ui/common/tokens.h"

#include <QObject>

#include <memory>

namespace Iconwright {

class SettingsPortal;

//! What the desktop wishes: light or dark, usual or high contrast. On Linux from the settings portal
//! (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html, namespace
//! org.freedesktop.appearance), elsewhere and without a portal from QStyleHints or the palette the platform
//! brought. Asks without waiting: the first answer is the palette's, changed() follows.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    //! Make it before the first applyTheme(): later the palette is ours and says nothing.
    explicit SystemAppearance(QObject *parent = nullptr);
    ~SystemAppearance() override;

    [[nodiscard]] Theme theme() const;

Q_SIGNALS:
    void changed(Iconwright::Theme theme);

private:
    void take(const QString &key, uint value);
    void set(bool dark, bool contrast);
    void followStyleHints();

    bool m_dark = false;
    bool m_contrast = false;
    std::unique_ptr<SettingsPortal> m_portal;
};

} // namespace Iconwright
