package io.github.soprovod.json.internal;

/** Unwinds a reading that goes no further. Carries nothing: what is to be said has been reported. */
final class StopReading extends RuntimeException {

    StopReading() {
        super(null, null, false, false);
    }
}
