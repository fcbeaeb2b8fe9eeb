package io.github.soprovod.rules;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.internal.Resources;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts policies and answers into words, Russian or English: conditions, statements, needs, missing facts, clauses. What is
 * about a finding is said by {@link Messages}. Every word of the vocabulary has a text; what an embedder brings (a region,
 * a sentence of an act) is given as it stands where there is none. Immutable.
 */
public final class Wording {

    private static final Wording RUSSIAN = new Wording(Language.RUSSIAN, "wording_ru.properties", "dd.MM.yyyy");
    private static final Wording ENGLISH = new Wording(Language.ENGLISH, "wording_en.properties", "yyyy-MM-dd");

    private final Language language;
    private final Properties texts;
    private final DateTimeFormatter days;
    private final ConditionWords conditions;
    private final StatementWords statements;

    private Wording(Language language, String bundle, String days) {
        this.language = language;
        this.texts = Resources.properties(bundle);
        this.days = DateTimeFormatter.ofPattern(days, language.locale());
        this.conditions = new ConditionWords(this);
        this.statements = new StatementWords(this, conditions);
    }

    /** The words of a language. */
    public static Wording in(Language language) {
        return language == Language.RUSSIAN ? RUSSIAN : ENGLISH;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The name of a word of a closed list. */
    public String name(Term word) {
        return Messages.name(word, language);
    }

    /** The names of some words, parted by commas. */
    public String names(Iterable<? extends Term> words) {
        List<String> names = new ArrayList<>();
        words.forEach(word -> names.add(name(word)));
        return String.join(text("list"), names);
    }

    /** The name of a region; its slug where the library does not know it. */
    public String region(RegionId region) {
        return PolicyBook.standard()
                .first(region)
                .map(policy -> policy.act().territory())
                .map(name -> language == Language.RUSSIAN ? name.russian() : name.english())
                .orElse(region.slug());
    }

    /** The name of the region of a policy, as the policy has it. */
    public String region(Policy policy) {
        Act.Territory name = policy.act().territory();
        return language == Language.RUSSIAN ? name.russian() : name.english();
    }

    /** A stage, with the name that an act gives it: {@code диагностика (подготовительный этап)}. */
    public String stage(Stage stage, Policy policy) {
        return statements
                .nameOf(stage, policy)
                .filter(own -> !own.equals(name(stage)))
                .map(own -> name(stage) + " (" + own + ')')
                .orElseGet(() -> name(stage));
    }

    /** The act: its Russian title, date and number. */
    public String act(Act act) {
        return Citations.of(act);
    }

    /**
     * Where a clause stands in its act, and its id: {@code п. 4.10 абз. 2, SMO-4.10-a}; the id alone where no table knows
     * it. Labels and numbers are joined by no-break spaces.
     */
    public String clause(String id) {
        return Places.place(id, language)
                .map(place -> place.replaceAll("(?<=[.№]|Приложение|Annex|row) (?=[№\\dIVX])", "\u00a0") + ", " + id)
                .orElse(id);
    }

    /** A day as it is written in the language. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** A number of days with the word that fits it. */
    public String days(long count) {
        return Counting.days(count, language);
    }

    /** A period with the words that fit it. */
    public String period(Period period) {
        return Counting.period(period, language);
    }

    /** A condition as a clause without capital and full stop: {@code в личном деле есть: заявление}. */
    public String of(Condition condition) {
        return conditions.of(condition, true);
    }

    /** The opposite of a condition. */
    public String opposite(Condition condition) {
        return conditions.of(condition, false);
    }

    /** A statement as a sentence, without its clause and severity. */
    public String of(Statement statement) {
        return statements.of(statement);
    }

    /** A member of an entry. */
    public String of(EntryField field) {
        return text("field." + field.slug());
    }

    /** What an entry must bring; the policy that asks says what {@link Need.Kind#FITTING} means. */
    public String of(Need need, Policy policy) {
        String key = "need." + slug(need.kind());
        if (need.kind() == Need.Kind.FITTING) {
            return statements.fitting(need, policy).orElseGet(() -> filled(key, of(need.field())));
        }
        return filled(key, of(need.field()), conditions.words(need.field(), need.words()));
    }

    /** What a step of the computation of a term is. */
    public String of(TermAccount.Kind step) {
        return text("term." + slug(step));
    }

    /** A missing fact, named by its pointer; the pointer itself where it has no words. */
    public String fact(String pointer) {
        return Facts.words(pointer, this).orElse(pointer);
    }

    /** A sentence of an act's file (a question, a choice, a remark, a reason), which are written in English. */
    public String sentence(String english) {
        return language == Language.RUSSIAN ? Translations.russian(english) : english;
    }

    /** The name of what an act is silent about. */
    public String silent(String subject) {
        return sentence(subject.replace('-', ' '));
    }

    String quoted(Term word) {
        return filled("quoted", name(word));
    }

    Optional<String> known(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String text(String key) {
        return known(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    String filled(String key, String... values) {
        String text = text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Names missing facts by the pointers that findings and answers give. */
    private static final class Facts {

        private static final String EVENTS = "/events/";

        private Facts() {}

        static Optional<String> words(String pointer, Wording wording) {
            if (!pointer.startsWith(EVENTS)) {
                return wording.known("fact" + pointer.replaceAll("/\\d+", "").replace('/', '.'));
            }
            int end = pointer.indexOf('/', EVENTS.length());
            if (end < 0) {
                return Optional.empty();
            }
            int entry = Integer.parseInt(pointer.substring(EVENTS.length(), end)) + 1;
            String path = pointer.substring(end + 1);
            for (EntryField field : EntryField.values()) {
                if (field.path().equals(path) || field.path().startsWith(path + '/')) {
                    return Optional.of(wording.filled("answer.entry", Integer.toString(entry), wording.of(field)));
                }
            }
            return Optional.empty();
        }
    }
}
