/**
 * Conformance cases: case files with what must be found in them, to check a policy by, one's own too. Start with
 * {@link io.github.soprovod.json.conformance.ConformanceCase}.
 */
@NullMarked
package io.github.soprovod.json.conformance;

import org.jspecify.annotations.NullMarked;
