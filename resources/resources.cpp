// The resource compiler's output is the content of this library; this file gives it a language.
