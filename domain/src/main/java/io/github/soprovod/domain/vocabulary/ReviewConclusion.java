package io.github.soprovod.domain.vocabulary;

/** What a review concludes. */
public enum ReviewConclusion implements Term {
    /** Продолжить. */
    CONTINUE("continue", "продолжить"),
    /** Скорректировать. */
    AMEND("amend", "скорректировать"),
    /** Завершить. */
    COMPLETE("complete", "завершить");

    private final String slug;
    private final String russian;

    ReviewConclusion(String slug, String russian) {
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
