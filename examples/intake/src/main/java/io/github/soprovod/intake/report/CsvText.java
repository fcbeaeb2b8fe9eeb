package io.github.soprovod.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes CSV apart as RFC 4180 has it; lines may end in LF or CRLF, a byte order mark in front is passed over. */
final class CsvText {

    private static final char MARK = '\ufeff';

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** The cells of each line; nothing where a quotation is broken. */
    static Optional<List<List<String>>> parse(String text) {
        CsvText csv = new CsvText(text.replace("\r\n", "\n"));
        csv.at = csv.text.indexOf(MARK) == 0 ? 1 : 0;
        while (csv.at < csv.text.length()) {
            if (!csv.cell()) {
                return Optional.empty();
            }
        }
        return Optional.of(csv.lines);
    }

    private boolean cell() {
        StringBuilder cell = new StringBuilder();
        if (text.charAt(at) == '"') {
            int from = at + 1;
            int end = text.indexOf('"', from);
            while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
                cell.append(text, from, end + 1);
                from = end + 2;
                end = text.indexOf('"', from);
            }
            if (end < 0) {
                return false;
            }
            cell.append(text, from, end);
            at = end + 1;
        } else {
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                cell.append(text.charAt(at++));
            }
        }
        line.add(cell.toString());
        return ended();
    }

    /** Whether the cell ends where one may. */
    private boolean ended() {
        boolean last = at == text.length();
        if (!last && text.charAt(at) == ',') {
            at++;
            if (at == text.length()) {
                line.add("");
                last = true;
            }
        } else if (!last && text.charAt(at) == '\n') {
            at++;
            last = true;
        } else if (!last) {
            return false;
        }
        if (last) {
            // Of an empty line nothing is lost.
            if (line.size() > 1 || !line.get(0).isEmpty()) {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
        return true;
    }
}
