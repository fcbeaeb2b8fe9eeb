package io.github.soprovod.json.internal;

import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.json.FormError;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that are neither objects nor lists. */
final class Scalars {

    /** Any text, kept as it is but for NFC. */
    static final Codec<String> TEXT = new TextCodec(TextCodec.Kind.PLAIN);

    /** A part of a name: white space around it is taken off, and something is left. */
    static final Codec<String> NAME = new TextCodec(TextCodec.Kind.NAME);

    /** An identifier: not empty, no white space around it. */
    static final Codec<String> IDENTIFIER = new TextCodec(TextCodec.Kind.IDENTIFIER);

    static final Codec<LocalDate> DATE = new DateCodec();

    static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** Degree of limitation of the ability to work. */
    static final Codec<Integer> DEGREE = new IntegerCodec(0, 3);

    /** How many of something. */
    static final Codec<Integer> NUMBER = new IntegerCodec(0, 999_999_999);

    /** Identifier of the case, or of an agreement. */
    static final Codec<CaseId> CASE_ID =
            new FormedText<>(Scalars::caseId, CaseId::value, Map.of("pattern", "^" + CaseId.FORM.pattern() + "$"));

    /** Any region, by its slug. */
    static final Codec<RegionId> REGION = new FormedText<>(
            Scalars::region, RegionId::slug, Map.of("pattern", "^" + RegionId.FORM.pattern() + "$", "maxLength", 64));

    /** A region that has a policy. */
    static final Codec<RegionId> KNOWN_REGION = new KnownRegionCodec();

    static final Codec<Snils> SNILS = new FormedText<>(
            Scalars::snils, Snils::formatted, Map.of("pattern", "^([0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}|[0-9]{11})$"));

    private Scalars() {}

    /** A word of a closed list. */
    static <E extends Enum<E> & Term> Codec<E> term(Class<E> type) {
        return new TermCodec<>(type);
    }

    private static @Nullable CaseId caseId(String text, JsonInput in) {
        if (!CaseId.FORM.matcher(text).matches()) {
            in.report(FormError.NOT_ALLOWED_TEXT);
            return null;
        }
        // What is said of a refused document is filed under it.
        in.identify(text);
        return CaseId.of(text);
    }

    private static @Nullable RegionId region(String text, JsonInput in) {
        RegionId known = in.regions().get(text);
        if (known != null) {
            return known;
        }
        if (text.length() > 64 || !RegionId.FORM.matcher(text).matches()) {
            in.report(FormError.NOT_ALLOWED_TEXT);
            return null;
        }
        return RegionId.of(text);
    }

    private static @Nullable Snils snils(String text, JsonInput in) {
        String digits = Snils.digitsOf(text).orElse(null);
        if (digits == null) {
            in.report(FormError.NOT_ALLOWED_TEXT);
            return null;
        }
        if (!Snils.isValid(digits)) {
            in.report(FormError.CHECK_DIGIT);
            return null;
        }
        return Snils.of(digits);
    }
}
