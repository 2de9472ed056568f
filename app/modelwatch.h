#pragma once

#include <QObject>

namespace Iconwright {

class Application;
class BatchController;
struct BatchStatus;

//! Asks the server once a day which models end when, so that the window can warn in time; and only after it
//! was paid for a picture by this run: the program sends nothing that its user has not begun.
class ModelWatch final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    ModelWatch(Application &application, const BatchController &batches, QObject *parent = nullptr);

private:
    void look(const BatchStatus &batch);

    Application &m_application;
};

} // namespace Iconwright
