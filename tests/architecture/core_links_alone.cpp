// Linking is the test: all of `core`, no widgets.
#ifdef QT_WIDGETS_LIB
#error "core brings Qt Widgets along"
#endif

int main()
{
    return 0;
}
