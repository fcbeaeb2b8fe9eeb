package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Organisation;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of an inter-agency agreement that an act can ask for: where it stands and when it is there. What is absent,
 * blank or empty is not there, and neither is a list of blank texts.
 */
public enum AgreementElement {
    /** At least two parties with a name: nobody agrees alone. */
    PARTIES("parties", agreement -> areSeveral(agreement.parties().stream().map(Organisation::name))),
    /** The subject matter. */
    SUBJECT("subject", agreement -> isSaid(agreement.subject().stream().toList())),
    /** Services given in social servicing. */
    SOCIAL_SERVICES("socialServices", agreement -> isSaid(agreement.socialServices())),
    /** Services given in social support. */
    SUPPORT_SERVICES("supportServices", agreement -> isSaid(agreement.supportServices())),
    /** Rights and duties of the parties. */
    RIGHTS_AND_DUTIES(
            "rightsAndDuties",
            agreement -> isSaid(agreement.rightsAndDuties().stream().toList())),
    /** The order of information exchange. */
    INFORMATION_EXCHANGE(
            "informationExchange",
            agreement -> isSaid(agreement.informationExchange().stream().toList())),
    /** The liability of the parties. */
    LIABILITY("liability", agreement -> isSaid(agreement.liability().stream().toList())),
    /**
     * The period of validity, which its last day makes one: without it no exchange can be told to be covered. A first day
     * may be left out, for an agreement binds from its conclusion (Civil Code art. 425).
     */
    TERM("term", agreement -> agreement.term().flatMap(DateSpan::until).isPresent());

    private final String member;
    private final Predicate<Agreement> test;

    AgreementElement(String member, Predicate<Agreement> test) {
        this.member = member;
        this.test = test;
    }

    /** The member of the document that holds it. */
    public String member() {
        return member;
    }

    /** Last part of the codes about it: {@code social-services}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an agreement has it. */
    public boolean isIn(Agreement agreement) {
        return test.test(agreement);
    }

    private static boolean isSaid(Collection<String> texts) {
        return texts.stream().anyMatch(text -> !text.isBlank());
    }

    private static boolean areSeveral(Stream<String> names) {
        return names.filter(name -> !name.isBlank()).count() > 1;
    }
}
