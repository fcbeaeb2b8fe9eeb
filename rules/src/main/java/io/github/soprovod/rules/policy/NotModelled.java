package io.github.soprovod.rules.policy;

/**
 * A clause that the policy does not render, and why.
 *
 * @param clause row of the clause table, or the prefix of several
 * @param reason why
 */
public record NotModelled(String clause, String reason) {}
