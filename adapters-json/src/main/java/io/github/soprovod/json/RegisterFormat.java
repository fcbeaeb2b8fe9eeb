package io.github.soprovod.json;

import java.util.Locale;
import java.util.Optional;

/** How the case files of a register stand one after another. */
public enum RegisterFormat {
    /** One case file a line; lines end with LF or CRLF, blank ones are passed over. */
    NDJSON,
    /** One case file, or an array of them, over any number of lines. */
    JSON;

    /**
     * The format that a file name tells: {@code .ndjson} and {@code .jsonl}, or {@code .json}, each also with {@code .gz} behind
     * it. Nothing for other names.
     */
    public static Optional<RegisterFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (plain.endsWith(".ndjson") || plain.endsWith(".jsonl")) {
            return Optional.of(NDJSON);
        }
        return plain.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
