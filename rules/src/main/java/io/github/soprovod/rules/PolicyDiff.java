package io.github.soprovod.rules;

import io.github.soprovod.rules.internal.Pairs;
import io.github.soprovod.rules.internal.Records;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two policies, clause by clause: two editions of an act, or the acts of two regions. Statements are
 * compared as they are in effect, so that a reading switched shows in what follows from it. Those that say the same are not
 * in it; of those that stay, what changed is named, and be it the clause alone.
 *
 * @param before the one policy
 * @param after the other
 * @param act members of the act that differ
 * @param statements statements that differ
 * @param readings readings that differ
 * @param silences silences that differ
 * @param notModelled clauses left out that differ
 */
public record PolicyDiff(
        Policy before,
        Policy after,
        List<String> act,
        List<Change<Statement>> statements,
        List<Change<Reading>> readings,
        List<Change<Silence>> silences,
        List<Change<NotModelled>> notModelled) {

    /** Keeps copies of the lists. */
    public PolicyDiff {
        act = List.copyOf(act);
        statements = List.copyOf(statements);
        readings = List.copyOf(readings);
        silences = List.copyOf(silences);
        notModelled = List.copyOf(notModelled);
    }

    /** In what way something differs. */
    public enum Kind {
        /** Only the other policy has it. */
        ADDED,
        /** Only the one policy has it. */
        DROPPED,
        /** Both have it, and it is not the same. */
        CHANGED
    }

    /**
     * A difference.
     *
     * @param kind in what way
     * @param before how it was; absent where it was added
     * @param after how it is; absent where it was dropped
     * @param parts what changed, by the members of its JSON; empty unless it is {@link Kind#CHANGED}
     */
    public record Change<T>(Kind kind, Optional<T> before, Optional<T> after, List<String> parts) {

        /** Keeps a copy of the list. */
        public Change {
            parts = List.copyOf(parts);
        }
    }

    /** What differs between two policies, in the order of the first; what was added follows. */
    public static PolicyDiff between(Policy before, Policy after) {
        return new PolicyDiff(
                before,
                after,
                Records.differing(before.act(), after.act()),
                changes(Pairs.of(before.inEffect(), after.inEffect(), PolicyDiff::sameClause, PolicyDiff::sameSubject)),
                changes(Pairs.of(
                        before.readings(),
                        after.readings(),
                        (one, other) -> one.id().equals(other.id()))),
                changes(Pairs.of(
                        before.silences(),
                        after.silences(),
                        (one, other) -> one.subject().equals(other.subject()))),
                changes(Pairs.of(
                        before.notModelled(),
                        after.notModelled(),
                        (one, other) -> one.clause().equals(other.clause()))));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return act.isEmpty()
                && statements.isEmpty()
                && readings.isEmpty()
                && silences.isEmpty()
                && notModelled.isEmpty();
    }

    /** The differences as a page of text, in the words of a language; each line ends with a line feed. */
    public String text(Language language) {
        return new DiffWords(Wording.in(language)).of(this);
    }

    private static <T> List<Change<T>> changes(List<Pairs.Pair<T>> pairs) {
        return pairs.stream().map(PolicyDiff::change).toList();
    }

    private static <T> Change<T> change(Pairs.Pair<T> pair) {
        if (pair.before().isEmpty()) {
            return new Change<>(Kind.ADDED, Optional.empty(), pair.after(), List.of());
        }
        if (pair.after().isEmpty()) {
            return new Change<>(Kind.DROPPED, pair.before(), Optional.empty(), List.of());
        }
        List<String> parts = Records.differing(
                (Record) pair.before().get(), (Record) pair.after().get());
        return new Change<>(Kind.CHANGED, pair.before(), pair.after(), parts);
    }

    private static boolean sameClause(Statement one, Statement other) {
        return one.getClass() == other.getClass() && one.clause().equals(other.clause());
    }

    /** Whether two statements are about the same, though different clauses make them. */
    private static boolean sameSubject(Statement one, Statement other) {
        return one.getClass() == other.getClass()
                && !(one instanceof Statement.Kept)
                && Records.subject((Record) one).equals(Records.subject((Record) other));
    }
}
