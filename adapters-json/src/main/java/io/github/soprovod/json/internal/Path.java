package io.github.soprovod.json.internal;

import java.util.Arrays;
import tools.jackson.core.TokenStreamContext;

/** The way from the root to a place: names of members and indexes. A pointer is made of it only where there is an error to tell. */
final class Path {

    private static final int USUAL_DEPTH = 12;

    private Object[] steps = new Object[USUAL_DEPTH];
    private int depth;

    /** The place where a parser stands; names over a length are left out. */
    static Path of(TokenStreamContext place, int nameLength) {
        Path path = new Path();
        path.enterAll(place, nameLength);
        return path;
    }

    private void enterAll(TokenStreamContext place, int nameLength) {
        if (place.getParent() != null) {
            enterAll(place.getParent(), nameLength);
        }
        String name = place.currentName();
        if (name != null && name.length() <= nameLength) {
            enter(name);
        } else if (place.inArray() && place.hasCurrentIndex()) {
            enter(place.getCurrentIndex());
        }
    }

    /** Goes to a member, by its name, or to an element, by its index. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    /** The RFC 6901 pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            if (steps[i] instanceof String name) {
                append(pointer, name);
            } else {
                pointer.append(steps[i]);
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String name) {
        for (int i = 0; i < name.length(); i++) {
            append(pointer, name, i);
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
