package io.github.soprovod.intake;

import io.github.soprovod.json.RegisterFormat;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Turns the paths of a command line into registers. Everything is looked at before anything is read, so that a slip in
 * the last path does not come to light after an hour of work.
 */
final class Inputs {

    /** Standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String EXTENSIONS = ".ndjson, .jsonl, .json, each also with .gz";

    private Inputs() {}

    /**
     * The registers in the order named; those of a directory, recursively, in the order of their paths. A directory
     * gives its files with a known extension and passes over hidden ones; {@code override} says the format of all.
     *
     * @throws Refusal where a path is not there, cannot be read, or is no register
     */
    static List<Input> of(List<String> names, Optional<RegisterFormat> override) {
        List<Input> inputs = new ArrayList<>();
        boolean standardInput = false;
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                if (standardInput) {
                    throw new Refusal("standard input (-) can be read only once");
                }
                standardInput = true;
                inputs.add(new Input(name, Optional.empty(), override.orElse(RegisterFormat.NDJSON), -1));
                continue;
            }
            Path path = path(name);
            if (!Files.exists(path)) {
                throw new Refusal("no such file or directory: " + name);
            }
            if (Files.isDirectory(path)) {
                inputs.addAll(directory(name, path, override));
            } else {
                inputs.add(file(name, path, override));
            }
        }
        return inputs;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new Refusal("not a path: " + name.replace('\0', '?'));
        }
    }

    private static Input file(String name, Path path, Optional<RegisterFormat> override) {
        if (!Files.isReadable(path)) {
            throw new Refusal("no permission to read: " + name);
        }
        Optional<RegisterFormat> format =
                override.or(() -> RegisterFormat.ofFileName(path.toString())).or(() -> ofDevice(path));
        if (format.isEmpty()) {
            throw new Refusal("not a register by its name (" + EXTENSIONS + "): " + name + "; --input says what it is");
        }
        return new Input(name, Optional.of(path), format.get(), size(path));
    }

    /** A pipe or device is like standard input. */
    private static Optional<RegisterFormat> ofDevice(Path path) {
        return Files.isRegularFile(path) ? Optional.empty() : Optional.of(RegisterFormat.NDJSON);
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }

    private static List<Input> directory(String name, Path directory, Optional<RegisterFormat> override) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    directory,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Collector(directory, files));
        } catch (IOException unreadable) {
            throw new Refusal("cannot list the directory: " + name);
        }
        if (files.isEmpty()) {
            throw new Refusal("no register (" + EXTENSIONS + ") in the directory: " + name);
        }
        files.sort(Comparator.naturalOrder());
        List<Input> inputs = new ArrayList<>(files.size());
        for (Path file : files) {
            inputs.add(file(file.toString(), file, override));
        }
        return inputs;
    }

    /** Collects registers by extension. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files;

        Collector(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)
                    && attributes.isRegularFile()
                    && RegisterFormat.ofFileName(file.toString()).isPresent()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            String text = name == null ? "" : name.toString();
            return text.startsWith(".");
        }
    }
}
