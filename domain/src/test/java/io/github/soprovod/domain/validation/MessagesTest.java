package io.github.soprovod.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.vocabulary.Category;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How messages are made without an expression language. */
class MessagesTest {

    private static ValidatorFactory english;
    private static ValidatorFactory russian;

    @BeforeAll
    static void start() {
        english = SoprovodValidation.factory(Locale.ENGLISH);
        russian = SoprovodValidation.factory(Locale.forLanguageTag("ru-RU"));
    }

    @AfterAll
    static void stop() {
        english.close();
        russian.close();
    }

    record Entry(@TermOf(Category.class) String category) {}

    record Form(
            @Snils String snils,
            @TermOf(Category.class) String category,
            @StorableText String note) {}

    record Sized(@Size(min = 2, max = 3) String text) {}

    record Own(
            @Snils(message = "\\{literal\\} {own.unknown} {message.of.nobody} ${validatedValue}")
            String snils) {}

    @Test
    void of_the_provider_are_found_too_with_their_parameters() {
        assertThat(messages(english, new Sized("x"))).containsExactly("text: size must be between 2 and 3");
        assertThat(messages(russian, new Sized("x")))
                .allMatch(message -> message.matches("text: .*\\p{IsCyrillic}.* 2 .* 3.*"));
    }

    @Test
    void leave_unknown_parameters_and_every_expression_as_they_stand() {
        assertThat(messages(english, new Own("Кенарова")))
                .containsExactly("snils: {literal} {own.unknown} {message.of.nobody} ${validatedValue}");
    }

    @Test
    void are_english_in_a_language_that_there_is_no_bundle_for_even_where_the_machine_speaks_russian() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru"));
        try (ValidatorFactory dutch = SoprovodValidation.factory(Locale.forLanguageTag("nl"))) {
            assertThat(messages(dutch, new Entry("x"))).containsExactly("category: must be a value of the list");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void never_contain_the_rejected_value() {
        Form form = new Form("Кенарова", "Кенарова", "Кенарова\u0000");
        for (ValidatorFactory factory : List.of(english, russian)) {
            assertThat(messages(factory, form)).hasSize(3).noneMatch(message -> message.contains("Кенар"));
        }
    }

    @Test
    void are_the_same_to_many_threads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 16; i++) {
            ValidatorFactory factory = i % 2 == 0 ? english : russian;
            String expected = i % 2 == 0 ? "must be a value" : "должно быть значением";
            threads.add(new Thread(() -> {
                for (int round = 0; round < 500; round++) {
                    messages(factory, new Entry("x")).stream()
                            .filter(message -> !message.contains(expected))
                            .forEach(wrong::add);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> messages(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
