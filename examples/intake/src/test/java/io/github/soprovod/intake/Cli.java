package io.github.soprovod.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line within the test, over rules that say what the identifier of a case asks them to. */
final class Cli {

    private Cli() {}

    static Result run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    static Result runOn(String standardInput, String... args) {
        return run(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Result run(InputStream standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, standardInput, out, err, Terminal.NONE, ScriptedCasework::create);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run came to. */
    record Result(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }
}
