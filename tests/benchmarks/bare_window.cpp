// The least a Qt program can do: what the start of the window is measured against.

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("bare"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
