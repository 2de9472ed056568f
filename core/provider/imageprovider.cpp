#include "core/provider/imageprovider.h"

// Without a source there would be no library, and nobody would hold the signals of ImageOperation.
#include "moc_imageprovider.cpp"
