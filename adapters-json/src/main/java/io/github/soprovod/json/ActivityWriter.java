package io.github.soprovod.json;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.json.internal.ActivityTable;
import io.github.soprovod.json.internal.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes lines of activity logs in their canonical form, as {@link CaseFileWriter} writes case files. What
 * {@link DocumentReader} has read is written and read equal.
 *
 * <p>Stateless and thread-safe.
 */
public final class ActivityWriter {

    /** The line as UTF-8. */
    public byte[] bytes(Activity activity) {
        return JsonOutput.bytes(out -> ActivityTable.FORMAT.table().write(activity, out));
    }

    /** The line as a text. */
    public String text(Activity activity) {
        return new String(bytes(activity), StandardCharsets.UTF_8);
    }

    /**
     * Writes the line to a stream, without a line end, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public void write(Activity activity, OutputStream to) throws IOException {
        to.write(bytes(activity));
    }
}
