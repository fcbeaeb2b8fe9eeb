package io.github.soprovod.json.internal;

/**
 * A format of documents: the value of the member that names it, and the table that reads it.
 *
 * @param name value of the member {@code format}
 * @param table the root object
 */
public record Format<T>(String name, TypeTable<T, ?> table) {

    /** The member that every document names its format by. */
    public static final String MEMBER = "format";
}
