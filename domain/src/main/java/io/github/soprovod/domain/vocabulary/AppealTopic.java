package io.github.soprovod.domain.vocabulary;

/** What an appeal is about: rows 2 to 11 of the Irkutsk report, in their order. */
public enum AppealTopic implements Term {
    /** Экстренная психологическая помощь. */
    EMERGENCY_PSYCHOLOGICAL("emergency-psychological", "экстренная психологическая помощь"),
    /** Консультативная помощь. */
    CONSULTATION("consultation", "консультативная помощь"),
    /** Длительное психологическое сопровождение. */
    LONG_TERM_PSYCHOLOGICAL("long-term-psychological", "длительное психологическое сопровождение"),
    /** Юридическая консультация. */
    LEGAL_CONSULTATION("legal-consultation", "юридическая консультация"),
    /** Юридическое сопровождение. */
    LEGAL_SUPPORT("legal-support", "юридическое сопровождение"),
    /** Социально-бытовая помощь. */
    HOUSEHOLD("household", "социально-бытовая помощь"),
    /** Медицинская помощь. */
    MEDICAL("medical", "медицинская помощь"),
    /** Реабилитация. */
    REHABILITATION("rehabilitation", "реабилитация"),
    /** Трудоустройство. */
    EMPLOYMENT("employment", "трудоустройство"),
    /** Особые случаи. */
    SPECIAL_CASE("special-case", "особые случаи");

    private final String slug;
    private final String russian;

    AppealTopic(String slug, String russian) {
        this.slug = slug;
        this.russian = russian;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String russian() {
        return russian;
    }
}
