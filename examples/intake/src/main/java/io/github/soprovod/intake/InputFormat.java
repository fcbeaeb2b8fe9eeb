package io.github.soprovod.intake;

import java.util.Locale;
import java.util.Optional;

/** How a register is laid out. */
enum InputFormat {
    /** One case file a line. */
    NDJSON,
    /** One case file, or an array of them. */
    JSON;

    private static final String COMPRESSED = ".gz";

    /** What the extension of a file name says, compressed or not. */
    static Optional<InputFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(COMPRESSED)) {
            name = name.substring(0, name.length() - COMPRESSED.length());
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Optional.of(NDJSON);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
