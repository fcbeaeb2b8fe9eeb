package io.github.soprovod.domain.vocabulary;

/** Sex of a person as the forms ask it. */
public enum Sex implements Term {
    /** Женский. */
    FEMALE("female", "женский"),
    /** Мужской. */
    MALE("male", "мужской");

    private final String slug;
    private final String russian;

    Sex(String slug, String russian) {
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
