package io.github.soprovod.domain.vocabulary;

/** Kind of help; each act says which it knows and how it calls them. */
public enum HelpKind implements Term {
    /** Медицинская помощь. */
    MEDICAL("medical", "медицинская помощь"),
    /** Реабилитация. */
    REHABILITATION("rehabilitation", "реабилитация"),
    /** Психологическая помощь. */
    PSYCHOLOGICAL("psychological", "психологическая помощь"),
    /** Педагогическая помощь. */
    PEDAGOGICAL("pedagogical", "педагогическая помощь"),
    /** Юридическая помощь. */
    LEGAL("legal", "юридическая помощь"),
    /** Социальная помощь. */
    SOCIAL("social", "социальная помощь"),
    /** Социально-бытовая помощь. */
    HOUSEHOLD("household", "социально-бытовая помощь"),
    /** Содействие в трудоустройстве. */
    EMPLOYMENT("employment", "содействие в трудоустройстве"),
    /** Иная помощь. */
    OTHER("other", "иная помощь");

    private final String slug;
    private final String russian;

    HelpKind(String slug, String russian) {
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
