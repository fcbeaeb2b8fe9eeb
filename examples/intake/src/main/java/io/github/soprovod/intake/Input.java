package io.github.soprovod.intake;

import io.github.soprovod.json.RegisterFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One register to read.
 *
 * @param name as the user named it; {@code -} for standard input
 * @param path where it is; nothing for standard input
 * @param format how it is laid out
 * @param size bytes on disk, negative where unknown
 */
record Input(String name, Optional<Path> path, RegisterFormat format, long size) {

    /** Opens it; standard input is given by the caller, who keeps it. */
    InputStream open(InputStream standardInput) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : standardInput;
    }
}
