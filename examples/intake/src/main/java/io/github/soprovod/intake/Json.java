package io.github.soprovod.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON object on one line, members in the order in which they are put; absent ones are left out. */
final class Json {

    private final StringBuilder members = new StringBuilder();

    Json put(String name, String value) {
        return put(name, new Raw(quoted(value)));
    }

    Json put(String name, Optional<String> value) {
        return value.isEmpty() ? this : put(name, value.get());
    }

    Json put(String name, Raw value) {
        members.append(members.isEmpty() ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value.text);
        return this;
    }

    static Raw strings(Collection<String> values) {
        return new Raw(values.stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    static Raw array(Collection<Json> values) {
        return new Raw(values.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }

    /** A value as it is written. */
    static final class Raw {
        private final String text;

        private Raw(String text) {
            this.text = text;
        }
    }
}
