package io.github.soprovod.rules;

import java.util.Locale;

/** Language of the sentences that the library makes. */
public enum Language {
    /** Russian, the default. */
    RUSSIAN(Locale.forLanguageTag("ru")),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale of the language; never that of the machine. */
    public Locale locale() {
        return locale;
    }
}
