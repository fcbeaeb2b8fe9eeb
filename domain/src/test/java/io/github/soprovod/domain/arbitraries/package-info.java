/**
 * Random values of the domain for property tests, of every shape that the format can hold: texts in NFC, names without white
 * space around them, valid control numbers. Nothing is asked of them by any policy. Start with
 * {@link io.github.soprovod.domain.arbitraries.CaseFiles}.
 */
package io.github.soprovod.domain.arbitraries;
