package io.github.soprovod.json.internal;

/** Steps of RFC 6901 pointers. */
final class Pointers {

    private Pointers() {}

    /** Appends a member's name or an index, escaped. */
    static void append(StringBuilder pointer, Object step) {
        pointer.append('/');
        if (step instanceof String name) {
            for (int i = 0; i < name.length(); i++) {
                append(pointer, name, i);
            }
        } else {
            pointer.append(step);
        }
    }

    private static void append(StringBuilder pointer, String name, int at) {
        char c = name.charAt(at);
        if (c == '~') {
            pointer.append("~0");
        } else if (c == '/') {
            pointer.append("~1");
        } else if (c == 0 || isUnpaired(name, at)) {
            // A name of a member that the format does not have may hold anything; a pointer can always be stored.
            pointer.append('\uFFFD');
        } else {
            pointer.append(c);
        }
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
