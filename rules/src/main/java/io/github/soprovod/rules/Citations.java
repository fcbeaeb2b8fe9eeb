package io.github.soprovod.rules;

import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Policy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses as a lawyer cites them: "п. 4.14 абз. 3 Порядка, утв. приказом … № 1759". Citations are in Russian whatever the
 * language of the sentence around them, as the acts are.
 */
public final class Citations {

    private static final Pattern ANNEX = Pattern.compile("Приложение (№ )?(\\d+)(?:, (.+))?");
    private static final Pattern ORDER = Pattern.compile("Приказ, (.+)");

    private Citations() {}

    /** The citation of a clause of a policy, by its id or the prefix of one; the id itself where no table knows it. */
    public static String of(Policy policy, String clause) {
        Optional<String> place = Places.place(clause, Language.RUSSIAN);
        if (place.isEmpty() || clause.startsWith("GEN-")) {
            return place.orElse(clause);
        }
        return cite(place.get(), policy.act());
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
