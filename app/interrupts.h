#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Iconwright {

//! Ctrl+C and termination as a signal of the event loop. One at a time in a process. What the process was
//! started to ignore (nohup) stays ignored.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted(); //!< once for each

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Iconwright
