package io.github.soprovod.intake;

import io.github.soprovod.json.CaseFileReader;
import io.github.soprovod.json.Limits;
import io.github.soprovod.rules.Casework;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one run of a command works with. Used by one thread. */
final class Session {

    private final Supplier<Casework> source;
    private final InputStream in;
    private final Out out;
    private @Nullable Casework casework;

    /**
     * A session.
     *
     * @param casework the rules, made only where they are asked for, and once
     * @param in standard input
     * @param out standard output and standard error
     */
    Session(Supplier<Casework> casework, InputStream in, Out out) {
        this.source = casework;
        this.in = in;
        this.out = out;
    }

    /** The rules: those of the library, and those that the command line adds. */
    Supplier<Casework> casework() {
        return () -> {
            if (casework == null) {
                casework = source.get();
            }
            return casework;
        };
    }

    /** Reads case files of every region that has rules. */
    CaseFileReader reader() {
        return new CaseFileReader(casework().get().policies().regions(), Limits.standard());
    }

    /** The variables of the environment, by name. */
    UnaryOperator<@Nullable String> environment() {
        return System::getenv;
    }

    InputStream in() {
        return in;
    }

    Out out() {
        return out;
    }
}
