package io.github.soprovod.domain.arbitraries;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Random small values: texts, days, identifiers, papers, organisations, addresses. */
public final class Values {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Values() {}

    /** A value or nothing, evenly. */
    public static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.5);
    }

    /** Yes or no. */
    public static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false);
    }

    /** Any text that the format keeps as it is: in NFC, storable, blank and empty ones too. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> russian = Arbitraries.strings()
                .withCharRange('а', 'я')
                .withChars(" ёЁ-.,«»№\"'\\/<&\n\t\u00a0й")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6).map(Values::storable);
        Arbitrary<String> beyond =
                Arbitraries.of("😀", "\u0001\u007f", "e\u0301\u0323", "\u2028\u2029", "\uFEFF", "𝄞x");
        return Arbitraries.frequencyOf(Tuple.of(6, russian), Tuple.of(1, any), Tuple.of(1, beyond))
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String storable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A text with something in it and no white space around it: a name, or an identifier. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('а', 'я')
                .withCharRange('А', 'Я')
                .withChars("ёЁ- '’x1")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(name -> name.strip().isEmpty() ? "Ё" : name.strip());
    }

    /** An identifier of a measure, an appeal, a request or a curator. */
    public static Arbitrary<String> identifiers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 9).map(i -> "m" + i)), Tuple.of(1, names()));
    }

    /** A day of the years 1 to 9999, mostly of this age. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, days(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31))),
                Tuple.of(1, days(FIRST_DAY, LAST_DAY)));
    }

    /** A day between two, both inclusive; shrinks towards the first. */
    public static Arbitrary<LocalDate> days(LocalDate from, LocalDate until) {
        return Arbitraries.longs()
                .between(from.toEpochDay(), until.toEpochDay())
                .shrinkTowards(from.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days that may be unknown at either end, or stand the wrong way round. */
    public static Arbitrary<DateSpan> spans() {
        return Builders.withBuilder(DateSpan::builder)
                .use(maybe(days()))
                .inSetter(DateSpan.Builder::from)
                .use(maybe(days()))
                .inSetter(DateSpan.Builder::until)
                .build(DateSpan.Builder::build);
    }

    /** Any words of a closed list, evenly. */
    public static <E extends Enum<E>> Arbitrary<E> terms(Class<E> type) {
        return Arbitraries.of(type);
    }

    /** Sets of words of a closed list, the empty one too. */
    public static <E extends Enum<E>> Arbitrary<Set<E>> sets(Class<E> type) {
        return Arbitraries.of(type).set().ofMaxSize(Math.min(4, type.getEnumConstants().length));
    }

    /** Short lists, the empty one too. */
    public static <T> Arbitrary<List<T>> lists(Arbitrary<T> items) {
        return items.list().ofMaxSize(3);
    }

    /** Numbers with their control digits, those too low to have any too. */
    public static Arbitrary<Snils> snils() {
        return Arbitraries.integers().between(1, 999_999_999).map(Values::snils);
    }

    private static Snils snils(int number) {
        String digits = String.format(java.util.Locale.ROOT, "%09d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return Snils.of(digits + String.format(java.util.Locale.ROOT, "%02d", sum % 101 % 100));
    }

    /** Identifiers of cases. */
    public static Arbitrary<CaseId> caseIds() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("._-")
                .ofMaxLength(12)
                .map(rest -> CaseId.of("C" + rest));
    }

    /** The regions whose policies come with the library. */
    public static Arbitrary<RegionId> policyRegions() {
        return Arbitraries.of(Arrays.asList("khabarovsk", "irkutsk", "crimea", "smolensk", "yugra"))
                .map(RegionId::of);
    }

    /** Regions, also some without a policy. */
    public static Arbitrary<RegionId> regions() {
        return Arbitraries.oneOf(
                policyRegions(), Arbitraries.of("moscow", "nizhny-novgorod").map(RegionId::of));
    }

    /** Addresses, of which anything may be unknown. */
    public static Arbitrary<Address> addresses() {
        return Builders.withBuilder(Address::builder)
                .use(maybe(regions()))
                .inSetter(Address.Builder::region)
                .use(maybe(texts()))
                .inSetter(Address.Builder::postalCode)
                .use(maybe(texts()))
                .inSetter(Address.Builder::locality)
                .use(maybe(texts()))
                .inSetter(Address.Builder::street)
                .use(maybe(texts()))
                .inSetter(Address.Builder::house)
                .use(maybe(texts()))
                .inSetter(Address.Builder::building)
                .use(maybe(texts()))
                .inSetter(Address.Builder::flat)
                .build(Address.Builder::build);
    }

    /** Organisations of given kinds. */
    public static Arbitrary<Organisation> organisations(OrganisationKind... kinds) {
        return Builders.withBuilder(Organisation::builder)
                .use(texts())
                .inSetter(Organisation.Builder::name)
                .use(maybe(Arbitraries.of(kinds)))
                .inSetter(Organisation.Builder::kind)
                .build(Organisation.Builder::build);
    }

    /** Organisations of any kind. */
    public static Arbitrary<Organisation> organisations() {
        return organisations(OrganisationKind.values());
    }

    /** Decisions and orders. */
    public static Arbitrary<Decision> decisions() {
        return Builders.withBuilder(Decision::builder)
                .use(maybe(terms(DecisionBody.class)))
                .inSetter(Decision.Builder::body)
                .use(maybe(texts()))
                .inSetter(Decision.Builder::number)
                .use(maybe(days()))
                .inSetter(Decision.Builder::date)
                .build(Decision.Builder::build);
    }

    /** Papers of the personal file. */
    public static Arbitrary<Document> documents() {
        return Builders.withBuilder(Document::builder)
                .use(maybe(terms(DocumentKind.class)))
                .inSetter(Document.Builder::kind)
                .use(maybe(texts()))
                .inSetter(Document.Builder::number)
                .use(maybe(days()))
                .inSetter(Document.Builder::issuedOn)
                .use(maybe(booleans()))
                .inSetter(Document.Builder::certifiedCopy)
                .build(Document.Builder::build);
    }
}
