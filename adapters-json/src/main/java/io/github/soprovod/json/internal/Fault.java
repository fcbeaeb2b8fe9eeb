package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;

/** An error of form at a place: the pointer to it and the offset of its first byte in the document. */
record Fault(FormError error, String pointer, long offset) {}
