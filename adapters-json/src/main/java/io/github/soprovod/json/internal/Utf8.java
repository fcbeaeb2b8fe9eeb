package io.github.soprovod.json.internal;

/**
 * Strict UTF-8 (RFC 3629). The parser below takes overlong forms, encoded surrogates and code points that do not exist for
 * characters, so the bytes are judged before it sees them.
 */
public final class Utf8 {

    /** Bytes of a byte order mark. */
    public static final int MARK_LENGTH = 3;

    private Utf8() {}

    /** Whether the bytes begin with a byte order mark. */
    public static boolean startsWithMark(byte[] bytes, int from, int to) {
        return to - from >= MARK_LENGTH
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    /**
     * Index of the first sequence that is not UTF-8, or -1. A zero byte counts as one: JSON has no place for it, and UTF-16 and
     * UTF-32 texts are full of them.
     */
    public static int firstMalformed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            byte b = bytes[i];
            if (b > 0) {
                i++;
            } else {
                int length = sequence(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** Length of the well-formed sequence of several bytes at an index; 0 where there is none. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continued(bytes, at + 1, to, 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            if (!continued(bytes, at + 1, to, 2)) {
                return 0;
            }
            int second = bytes[at + 1] & 0xFF;
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return overlong || surrogate ? 0 : 3;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            if (!continued(bytes, at + 1, to, 3)) {
                return 0;
            }
            int second = bytes[at + 1] & 0xFF;
            boolean overlong = lead == 0xF0 && second < 0x90;
            boolean beyond = lead == 0xF4 && second > 0x8F;
            return overlong || beyond ? 0 : 4;
        }
        return 0;
    }

    private static boolean continued(byte[] bytes, int at, int to, int count) {
        if (to - at < count) {
            return false;
        }
        for (int i = at; i < at + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
