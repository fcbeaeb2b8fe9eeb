package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.internal.Resources;
import io.github.soprovod.rules.policy.AgreementElement;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.FileCondition;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.testkit.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding that the policies can make is a sentence in both languages. */
final class MessagesTest {

    private static final Properties RUSSIAN = Resources.properties("messages_ru.properties");
    private static final Properties ENGLISH = Resources.properties("messages_en.properties");

    /** Findings that the kernel makes without any statement's condition. */
    private static final Set<String> OF_THE_KERNEL = Set.of(
            "lifecycle.event-not-allowed",
            "lifecycle.unknown",
            "closure.ground",
            "closure.general-law",
            "closure.not-regulated",
            "closure.noted",
            "closure.unknown",
            "consent.referral",
            "agreement.not-regulated");

    /** Findings of the policies' requirements and conditions on recipients, each broken and each undetermined. */
    private static List<Finding> composable() {
        List<Finding> findings = new ArrayList<>();
        PolicyBook.standard().policies().forEach(policy -> {
            String region = policy.region().slug();
            for (Statement statement : Statements.of(policy)) {
                if (statement instanceof Statement.Requirement rule) {
                    add(findings, region, Optional.empty(), rule.named(), rule.must());
                } else if (statement instanceof Statement.Eligibility rule) {
                    add(findings, region, Optional.of("eligibility"), rule.named(), rule.must());
                } else if (statement instanceof Statement.AgreementHas asked) {
                    findings.add(Finding.builder()
                            .severity(Severity.ERROR)
                            .code(region + ".agreement." + asked.element().slug())
                            .pointer("/" + asked.element().member())
                            .build());
                }
            }
        });
        return findings;
    }

    private static void add(
            List<Finding> findings, String region, Optional<String> kind, Optional<String> named, Condition must) {
        if (named.isEmpty() && must instanceof Condition.All all) {
            all.parts().forEach(part -> add(findings, region, kind, named, part));
            return;
        }
        Condition shown = must instanceof Condition.Any any ? any.parts().get(0) : must;
        boolean negated = shown instanceof Condition.Not;
        if (shown instanceof Condition.Not not) {
            shown = not.part();
        }
        String code = named.orElse("entry.recipient");
        List<String> parameters = List.of();
        if (named.isEmpty() && shown instanceof Condition.Atom atom) {
            code = kind.orElse(atom.kind()) + (negated ? ".not-" : ".") + atom.subject();
            parameters = atom.parameters();
        }
        Finding broken = Finding.builder()
                .severity(Severity.ERROR)
                .code(region + '.' + code)
                .pointer("/events/0")
                .parameters(parameters)
                .build();
        findings.add(broken);
        findings.add(broken.withMissing(List.of("/recipient/categories")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAPolicyCanSayIsASentence(Language language) {
        assertThat(composable())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(Messages.text(finding, language))
                        .as(finding.code())
                        .isNotEqualTo(finding.code())
                        .doesNotContain("{")
                        .doesNotContain("not-")
                        .endsWith("."));
    }

    @Test
    void theRussianSentenceHasNoEnglishWord() {
        assertThat(composable())
                .allSatisfy(finding -> assertThat(Messages.text(finding, Language.RUSSIAN))
                        .as(finding.code())
                        .doesNotContainPattern("[A-Za-z]{2,}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheKernelSaysIsASentenceForARegionThatNobodyKnows(Language language) {
        for (String code : OF_THE_KERNEL) {
            boolean unknown = code.endsWith(".unknown");
            Finding finding = Finding.builder()
                    .severity(Severity.INFO)
                    .code("atlantis." + (unknown ? code.replace(".unknown", ".goals-reached") : code))
                    .pointer("")
                    .missing(unknown ? List.of("/events/0/goalsReached") : List.of())
                    .build();
            assertThat(Messages.text(finding, language))
                    .isNotEqualTo(finding.code())
                    .endsWith(".");
        }
    }

    @Test
    void bothBundlesHaveTheSameKeysAndTheSameBlanks() {
        assertThat(RUSSIAN.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
        for (String key : RUSSIAN.stringPropertyNames()) {
            assertThat(blanks(RUSSIAN.getProperty(key))).as(key).isEqualTo(blanks(ENGLISH.getProperty(key)));
        }
    }

    @Test
    void noKeyStandsTwice() {
        for (String bundle : List.of("messages_ru.properties", "messages_en.properties")) {
            assertThat(text(bundle)
                            .lines()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(bundle)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyIsOfAKindThatCanBeSaid() {
        Set<String> kinds = Set.of(
                "document",
                "entry",
                "affirmation",
                "value",
                "sequence",
                "measure",
                "measures",
                "term",
                "eligibility",
                "agreement");
        Set<String> unused = new TreeSet<>();
        for (String key : ENGLISH.stringPropertyNames()) {
            boolean general = key.startsWith("case.")
                    || key.startsWith("format.")
                    || key.startsWith("policy.")
                    || key.equals("agreement.not-regulated");
            boolean ofKind = kinds.contains(key.replaceFirst("\\.(unknown|not)$", ""));
            boolean named = composable().stream()
                    .anyMatch(finding -> finding.code().endsWith('.' + key.replaceFirst("\\.unknown$", "")));
            if (!general && !ofKind && !named && !OF_THE_KERNEL.contains(key) && !isSubject(key)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** Subjects are those of a member of an entry, of a question about the file, or of what a statement asks for. */
    private static boolean isSubject(String key) {
        if (!key.startsWith("subject.")) {
            return false;
        }
        String kind = key.split("\\.", -1)[1];
        String subject = key.substring(("subject." + kind + '.').length());
        if (kind.equals("agreement")) {
            return Arrays.stream(AgreementElement.values())
                    .anyMatch(element -> element.slug().equals(subject));
        }
        boolean field = Set.of("entry", "affirmation", "value").contains(kind)
                && Arrays.stream(EntryField.values())
                        .anyMatch(member -> member.slug().equals(subject));
        boolean fact = Arrays.stream(FileCondition.Fact.values())
                .anyMatch(question ->
                        question.kind().equals(kind) && question.subject().equals(subject));
        boolean asked = composable().stream()
                .anyMatch(finding -> finding.code().endsWith('.' + kind + '.' + subject)
                        || finding.code().endsWith('.' + kind + ".not-" + subject));
        return field || fact || asked || isOfTheVocabulary(subject);
    }

    /** Words of the vocabulary that no shipped act uses as it stands; the sources name them. */
    private static boolean isOfTheVocabulary(String subject) {
        return sources().stream()
                .anyMatch(source -> source.contains('"' + subject + '"') || source.contains('.' + subject + '"'));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> blanks(String template) {
        Set<String> blanks = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+}").matcher(template);
        while (matcher.find()) {
            blanks.add(matcher.group());
        }
        return blanks;
    }

    private static String text(String bundle) {
        try (InputStream stream = Messages.class.getResourceAsStream("/io/github/soprovod/rules/" + bundle)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
