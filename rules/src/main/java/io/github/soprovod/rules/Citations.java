package io.github.soprovod.rules;

import io.github.soprovod.rules.internal.ClauseTable;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Policy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses as a lawyer cites them: "п. 4.14 абз. 3 Порядка, утв. приказом … № 1759". Citations are in Russian whatever the
 * language of the sentence around them, as the acts are.
 */
public final class Citations {

    private static final Pattern ANNEX = Pattern.compile("Приложение (№ )?(\\d+)(?:, (.+))?");
    private static final Pattern ORDER = Pattern.compile("Приказ, (.+)");
    /** What narrows a place down below a clause, or stands beside it: cut where a whole clause is meant. */
    private static final Pattern BELOW_CLAUSE = Pattern.compile("( абз\\.|, абз\\.|;| \\(| гр\\.).*");

    private Citations() {}

    /** The citation of a clause of a policy, by its id or the prefix of one; the id itself where no table knows it. */
    public static String of(Policy policy, String clause) {
        if (clause.startsWith("GEN-")) {
            return ClauseTable.of(ClauseTable.GENERAL)
                    .find(clause)
                    .map(ClauseTable.Row::clause)
                    .orElse(clause);
        }
        return ClauseTable.of(policy.region().slug())
                .find(clause)
                .map(row -> cite(
                        row.id().equals(clause)
                                ? row.clause()
                                : BELOW_CLAUSE.matcher(row.clause()).replaceFirst(""),
                        policy.act()))
                .orElse(clause);
    }

    /** The act itself: its title, date and number. */
    public static String of(Act act) {
        return act.citedAs().title();
    }

    private static String cite(String place, Act act) {
        String written = place.replace(", абз.", " абз.");
        Matcher annex = ANNEX.matcher(written);
        if (annex.matches()) {
            String number = (annex.group(1) == null ? "" : annex.group(1)) + annex.group(2);
            return annex.group(3) == null
                    ? "приложение " + number + " к " + act.citedAs().annexTo()
                    : annex.group(3) + " приложения " + number + " к "
                            + act.citedAs().annexTo();
        }
        Matcher order = ORDER.matcher(written);
        return order.matches()
                ? order.group(1) + " " + act.citedAs().order()
                : written + " " + act.citedAs().clauseOf();
    }
}
