package io.github.soprovod.intake;

import io.github.soprovod.rules.form.FilledForm;
import io.github.soprovod.rules.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where printed forms go: standard output, or a file that appears only once it is complete. One document of as many forms
 * as there are; none where there is no form. Used by one thread.
 */
final class FormOutput implements AutoCloseable {

    private final Form form;
    private final Out out;
    private final Optional<Path> target;
    private @Nullable Path unfinished;
    private @Nullable OutputStream file;
    private boolean begun;

    private FormOutput(Form form, Out out, Optional<Path> target) {
        this.form = form;
        this.out = out;
        this.target = target;
    }

    /** An output to a file, or to standard output where none is named. */
    static FormOutput of(Form form, Out out, Optional<String> file) {
        try {
            return new FormOutput(form, out, file.map(Path::of).map(Path::toAbsolutePath));
        } catch (InvalidPathException invalid) {
            throw new Refusal("not a path: " + file.orElse("").replace('\0', '?'));
        }
    }

    /** Prints one form. */
    void print(FilledForm filled) {
        if (!begun) {
            begun = true;
            open();
            write(FormPage.head(form));
        }
        write(FormPage.of(filled));
    }

    /** Whether nothing was printed. */
    boolean isEmpty() {
        return !begun;
    }

    /** Completes the document. */
    void finish() {
        if (!begun) {
            return;
        }
        write(FormPage.foot(form));
        out.flush();
        if (file != null && unfinished != null && target.isPresent()) {
            try {
                file.close();
                Files.move(unfinished, target.get(), StandardCopyOption.REPLACE_EXISTING);
                unfinished = null;
                out.say("soprovod: written: " + target.get());
            } catch (IOException failure) {
                throw unwritable(target.get());
            }
        }
    }

    private void open() {
        if (target.isEmpty()) {
            return;
        }
        Path path = target.get();
        Path directory = path.getParent();
        if (directory == null || Files.isDirectory(path)) {
            throw unwritable(path);
        }
        try {
            Files.createDirectories(directory);
            unfinished = Files.createTempFile(directory, ".form-", ".html");
            file = Files.newOutputStream(unfinished);
        } catch (IOException failure) {
            throw unwritable(path);
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            out.write(bytes);
            return;
        }
        try {
            file.write(bytes);
        } catch (IOException failure) {
            throw unwritable(target.orElseThrow());
        }
    }

    private static Refusal unwritable(Path path) {
        return new Refusal("cannot write the form to: " + path);
    }

    /** What was not completed goes. */
    @Override
    public void close() {
        if (unfinished == null) {
            return;
        }
        try {
            if (file != null) {
                file.close();
            }
            Files.deleteIfExists(unfinished);
        } catch (IOException failure) {
            out.say("soprovod: an unfinished file is left: " + unfinished);
        }
    }
}
