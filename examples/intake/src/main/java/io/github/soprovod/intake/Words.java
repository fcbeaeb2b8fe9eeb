package io.github.soprovod.intake;

import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's own words, beside the sentences that the library makes. */
final class Words {

    private static final ResourceBundle.Control NO_MACHINE_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("io.github.soprovod.intake.words", locale, NO_MACHINE_LOCALE);
    }

    static Words in(Language language) {
        return new Words(language.locale());
    }

    Locale locale() {
        return locale;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** A text with values in the place of {0}, {1} … */
    String filled(String key, String... values) {
        String text = get(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** Last part of the keys about a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String get(Severity severity) {
        return bundle.getString("severity." + severity.slug());
    }
}
