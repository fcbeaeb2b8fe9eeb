/**
 * Reads and writes the formats as JSON: strictly, with the place of every error, and in registers of any size.
 *
 * <p>Reading order: {@link io.github.soprovod.json.CaseFileReader} and its
 * {@link io.github.soprovod.json.CaseFileResult}, {@link io.github.soprovod.json.FormError} (what may be wrong),
 * {@link io.github.soprovod.json.Limits}; {@link io.github.soprovod.json.CaseFileWriter};
 * {@link io.github.soprovod.json.DocumentReader} for documents of every format, agreements and activity logs too;
 * {@link io.github.soprovod.json.RegisterReader} for many of them; {@link io.github.soprovod.json.FindingWriter} and
 * {@link io.github.soprovod.json.JsonSchema}.
 */
@NullMarked
package io.github.soprovod.json;

import org.jspecify.annotations.NullMarked;
