package io.github.soprovod.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Texts that go wrong in careless hands: our own, and where {@code SOPROVOD_CORPORA} names a folder, its big list of naughty strings,
 * its cases of normalisation and its confusables.
 */
final class NaughtyTexts {

    private static final List<String> OWN = List.of(
            "",
            " ",
            "\t",
            " padded ",
            "\u00a0no-break\u00a0",
            "NULL",
            "null",
            "undefined",
            "true",
            "0",
            "-1",
            "+79161234567",
            "1e400",
            "NaN",
            "'; DROP TABLE soprovod_case; --",
            "' OR '1'='1",
            "\\",
            "\\\\",
            "\\\"",
            "\"",
            "'",
            "''",
            "$$",
            "$1",
            "?",
            "??",
            ":name",
            "{d '2025-01-01'}",
            "{fn now()}",
            "{\"a\",NULL}",
            "{}",
            "[]",
            "%s%n",
            "%00",
            "line\nbreak",
            "carriage\rreturn",
            "\u0001\u001f\u007f",
            "\u0085",
            "\u2028\u2029",
            "\ufeffmark",
            "\ufffe\uffff",
            "a\u0000b",
            "\ud800",
            "\udc00x",
            "x\ud83d",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\udbff\udfff",
            "и\u0306",
            "й",
            "е\u0308",
            "ё",
            "\u212b",
            "A\u030a",
            "\ufb01",
            "\u1e9b\u0323",
            "Иванoв",
            "\u0410\u0301",
            "\u202eтекст\u202c",
            "\u200b",
            "مرحبا",
            "日本語テキスト",
            "Z\u0351\u036b\u0343",
            "0000-00-00",
            "0000-01-01",
            "x".repeat(201),
            "ж".repeat(4_000),
            "\ud83d\ude00".repeat(3_000));

    private static final List<String> ALL = read();

    private NaughtyTexts() {}

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        List<String> all = new ArrayList<>(OWN);
        String corpora = System.getenv("SOPROVOD_CORPORA");
        if (corpora != null) {
            try {
                Path folder = Path.of(corpora);
                naughtyStrings(folder.resolve("naughty-strings/blns.json"), all);
                normalisation(folder.resolve("unicode-normalization/NormalizationTest-cyrillic.txt"), all);
                confusables(folder.resolve("unicode-confusables/confusables.txt"), all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static void naughtyStrings(Path file, List<String> all) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    all.add(parser.getString());
                }
            }
        }
    }

    /** Columns of code points, separated by semicolons. */
    private static void normalisation(Path file, List<String> all) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && "0123456789ABCDEF".indexOf(line.charAt(0)) >= 0) {
                for (String column : line.split("#", -1)[0].split(";", -1)) {
                    if (!column.isBlank()) {
                        all.add(codePoints(column));
                    }
                }
            }
        }
    }

    /** The first column: a character that looks like another. A tenth of them, and all that look like Cyrillic. */
    private static void confusables(Path file, List<String> all) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            String upper = line.toUpperCase(Locale.ROOT);
            if (!line.isBlank() && line.indexOf(';') > 0 && (number++ % 10 == 0 || upper.contains("CYRILLIC"))) {
                all.add(codePoints(line.split(";", -1)[0].replace("\ufeff", "")));
            }
        }
    }

    private static String codePoints(String hexadecimal) {
        StringBuilder text = new StringBuilder();
        for (String each : hexadecimal.trim().split("\\s+", -1)) {
            text.appendCodePoint(Integer.parseInt(each, 16));
        }
        return text.toString();
    }
}
