package io.github.soprovod.json;

/**
 * One document of a register, read or refused.
 *
 * @param line line on which it begins, from 1; the findings of a refused one carry the lines of their places
 * @param result what reading it came to
 */
public record RegisterEntry(int line, DocumentResult result) {}
