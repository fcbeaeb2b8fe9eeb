package io.github.soprovod.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The registers that a command goes through, one after another: with progress, and with a line for each that holds nothing or
 * ends too early.
 */
final class Registers {

    private final Session session;
    private final List<Input> inputs;

    Registers(Session session, List<Input> inputs) {
        this.session = session;
        this.inputs = inputs;
    }

    /** Reads one register. */
    interface Reading {

        /**
         * Reads it to its end.
         *
         * @param progress to be run after each document
         * @throws IOException where it cannot be read to its end
         */
        void read(Input input, InputStream stream, Runnable progress) throws IOException;
    }

    /**
     * Reads all; one that fails does not keep the others from being read.
     *
     * @param documents how many documents there were so far
     * @return whether each could be read to its end
     */
    boolean read(LongSupplier documents, Reading reading) {
        boolean complete = true;
        for (Input input : inputs) {
            complete &= read(input, documents, reading);
        }
        return complete;
    }

    private boolean read(Input input, LongSupplier documents, Reading reading) {
        Out out = session.out();
        try (InputStream stream = input.open(session.in())) {
            CountingStream bytes = new CountingStream(stream);
            long before = documents.getAsLong();
            reading.read(
                    input,
                    bytes,
                    () -> out.progress().show(input.name(), bytes.count(), input.size(), documents.getAsLong()));
            if (documents.getAsLong() == before) {
                out.say("soprovod: no case file in: " + input.name());
            }
            return true;
        } catch (IOException failure) {
            out.say("soprovod: cannot be read to its end: " + input.name());
            return false;
        } finally {
            out.progress().hide();
        }
    }
}
