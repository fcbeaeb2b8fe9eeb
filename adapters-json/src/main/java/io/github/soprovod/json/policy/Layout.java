package io.github.soprovod.json.policy;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON laid out for people: what fits on a line stands on one, what does not has a line for each of its parts. */
final class Layout {

    private static final int WIDTH = 140;
    private static final String STEP = "  ";

    private Layout() {}

    /** The text of maps, lists, texts, numbers and truth values; no line break at its end. */
    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        append(value, "", 0, text);
        return text.toString();
    }

    private static void append(Object value, String indent, int used, StringBuilder text) {
        String line = line(value);
        if ((indent.isEmpty() && value instanceof Map) || indent.length() + used + line.length() > WIDTH) {
            if (value instanceof Map<?, ?> map) {
                broken(map.entrySet(), '{', '}', indent, text);
                return;
            }
            if (value instanceof List<?> list) {
                broken(list, '[', ']', indent, text);
                return;
            }
        }
        text.append(line);
    }

    private static void broken(Collection<?> parts, char open, char close, String indent, StringBuilder text) {
        text.append(open);
        String within = indent + STEP;
        for (Iterator<?> rest = parts.iterator(); rest.hasNext(); ) {
            Object part = rest.next();
            text.append('\n').append(within);
            if (part instanceof Map.Entry<?, ?> member) {
                String name = quoted((String) member.getKey()) + ": ";
                text.append(name);
                append(member.getValue(), within, name.length() + 1, text);
            } else {
                append(part, within, 1, text);
            }
            if (rest.hasNext()) {
                text.append(',');
            }
        }
        text.append('\n').append(indent).append(close);
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder line = new StringBuilder("{");
            map.forEach((name, member) -> line.append(line.length() > 1 ? ", " : "")
                    .append(quoted((String) name))
                    .append(": ")
                    .append(line(member)));
            return line.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder line = new StringBuilder("[");
            list.forEach(item -> line.append(line.length() > 1 ? ", " : "").append(line(item)));
            return line.append(']').toString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
