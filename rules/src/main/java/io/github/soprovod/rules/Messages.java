package io.github.soprovod.rules;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.internal.Resources;
import io.github.soprovod.rules.policy.EntryField;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sentences for findings, in Russian and English. Made from the code and its parameters alone, so that they hold no
 * personal data, and a region that the library does not know has them too.
 */
public final class Messages {

    private static final Properties RUSSIAN = Resources.properties("messages_ru.properties");
    private static final Properties ENGLISH = Resources.properties("messages_en.properties");

    /** Words that a subject or a parameter may be, by slug; a later list never takes a slug away from an earlier one. */
    private static final Map<String, Term> WORDS = words(List.of(
            DocumentKind.values(),
            EventType.values(),
            ProgrammeKind.values(),
            HelpKind.values(),
            Category.values(),
            Relation.values(),
            ReviewConclusion.values(),
            ReviewKind.values(),
            ClosureReason.values(),
            DecisionBody.values(),
            Circumstance.values(),
            AppealTopic.values(),
            AppealHandling.values(),
            OrganisationKind.values(),
            IdentityDocumentKind.values()));

    private Messages() {}

    /** The sentence for a finding; for a code without a text of its own, the code. */
    public static String text(Finding finding, Language language) {
        Properties texts = language == Language.RUSSIAN ? RUSSIAN : ENGLISH;
        String code = finding.code();
        String whole = texts.getProperty(code);
        if (whole != null) {
            return filled(whole, finding.parameters());
        }
        int dot = code.indexOf('.');
        int last = code.lastIndexOf('.');
        if (last <= dot) {
            return code;
        }
        String kind = code.substring(dot + 1, last);
        String subject = code.substring(last + 1);
        String template = template(texts, finding, kind, subject);
        if (template == null) {
            return code;
        }
        String list = parameters(finding.parameters(), wordsOf(kind, subject), language);
        String named = subject(texts, kind, subject, language).replace("{1}", list);
        return template.replace("{0}", named).replace("{1}", list);
    }

    /** Words of the format in place of {@code {0}} (the first) and {@code {1}} (the others), as they are. */
    private static String filled(String whole, List<String> words) {
        return words.isEmpty()
                ? whole
                : whole.replace("{0}", words.get(0)).replace("{1}", String.join(", ", words.subList(1, words.size())));
    }

    private static @Nullable String template(Properties texts, Finding finding, String kind, String subject) {
        if (!finding.missing().isEmpty()) {
            return texts.getProperty(kind + '.' + subject + ".unknown", texts.getProperty(kind + ".unknown"));
        }
        String exact = texts.getProperty(kind + '.' + subject);
        if (exact != null) {
            return exact;
        }
        return texts.getProperty(subject.startsWith("not-") ? kind + ".not" : kind);
    }

    private static String subject(Properties texts, String kind, String subject, Language language) {
        String bare = subject.startsWith("not-") ? subject.substring("not-".length()) : subject;
        String named = texts.getProperty("subject." + kind + '.' + bare);
        if (named != null) {
            return named;
        }
        // A rule about the recipient can name what any condition is about.
        Term word = WORDS.get(bare);
        return word == null ? spaced(bare) : name(word, language);
    }

    /** Where a finding is about a value of a closed list, its parameters are words of that list. */
    private static Map<String, Term> wordsOf(String kind, String subject) {
        if (kind.equals("value")) {
            for (EntryField field : EntryField.values()) {
                if (field.isTerm() && subject.endsWith(field.slug())) {
                    return words(List.<Term[]>of(field.words().toArray(new Term[0])));
                }
            }
        }
        return Map.of();
    }

    private static String parameters(List<String> parameters, Map<String, Term> words, Language language) {
        return parameters.stream()
                .map(parameter -> parameter(parameter, words.getOrDefault(parameter, WORDS.get(parameter)), language))
                .collect(Collectors.joining(", "));
    }

    private static String parameter(String parameter, @Nullable Term word, Language language) {
        if (word != null) {
            return name(word, language);
        }
        if (parameter.startsWith("P")) {
            try {
                return Counting.period(Period.parse(parameter), language);
            } catch (DateTimeParseException notAPeriod) {
                return parameter;
            }
        }
        return parameter;
    }

    /** The name of a word of a closed list. */
    public static String name(Term word, Language language) {
        return language == Language.RUSSIAN ? word.russian() : spaced(word.slug());
    }

    private static String spaced(String slug) {
        return slug.replace('-', ' ');
    }

    private static Map<String, Term> words(List<Term[]> lists) {
        Map<String, Term> words = new HashMap<>();
        for (Term[] list : lists) {
            for (Term word : list) {
                words.putIfAbsent(word.slug(), word);
            }
        }
        return words;
    }
}
