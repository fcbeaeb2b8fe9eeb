/**
 * The engine behind the readers and writers; not part of the interface.
 *
 * <p>Reading order: {@link io.github.soprovod.json.internal.TypeTable} (one table of members per type, from which all follows),
 * {@code PaperTables}, {@code PeopleTables}, the three {@code …EntryTables} and
 * {@link io.github.soprovod.json.internal.CaseFileTable} (the format itself), {@code Codec} and {@code Scalars} (the values), then
 * {@link io.github.soprovod.json.internal.Documents} and {@code JsonInput} (reading a document and its errors).
 */
@NullMarked
package io.github.soprovod.json.internal;

import org.jspecify.annotations.NullMarked;
