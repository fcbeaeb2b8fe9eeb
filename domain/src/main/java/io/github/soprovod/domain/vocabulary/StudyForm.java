package io.github.soprovod.domain.vocabulary;

/** Form of study; {@link #NONE} says that the person does not study. */
public enum StudyForm implements Term {
    /** Не обучается. */
    NONE("none", "не обучается"),
    /** Очная. */
    FULL_TIME("full-time", "очная"),
    /** Очно-заочная. */
    PART_TIME("part-time", "очно-заочная"),
    /** Заочная. */
    EXTRAMURAL("extramural", "заочная");

    private final String slug;
    private final String russian;

    StudyForm(String slug, String russian) {
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
