package io.github.soprovod.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads the resources of this module: the one place of it that touches a stream. */
public final class Resources {

    private static final String PLACE = "/io/github/soprovod/rules/";

    private Resources() {}

    /** The properties of a resource that stands beside {@code Casework}, in UTF-8. */
    public static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader reader = open(name)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The lines of a resource that stands beside {@code Casework}, in UTF-8; none where there is no such resource. */
    static List<String> lines(String name) {
        if (Resources.class.getResource(PLACE + name) == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(open(name))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream stream = Resources.class.getResourceAsStream(PLACE + name);
        if (stream == null) {
            throw new IllegalStateException("the library lacks its resource " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
