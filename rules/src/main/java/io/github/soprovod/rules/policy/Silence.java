package io.github.soprovod.rules.policy;

/**
 * Something that the act does not regulate; it is said and never filled from another act.
 *
 * @param subject slug of what is not regulated
 * @param remark what follows from that
 */
public record Silence(String subject, String remark) {}
