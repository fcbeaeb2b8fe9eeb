package io.github.soprovod.domain.vocabulary;

/** Stage of a case in the one vocabulary that all regions share; each act uses those it has, under its own names. */
public enum Stage implements Term {
    /** Выявление. */
    IDENTIFICATION("identification", "выявление"),
    /** Диагностика. */
    ASSESSMENT("assessment", "диагностика"),
    /** Реализация. */
    IMPLEMENTATION("implementation", "реализация"),
    /** Анализ. */
    REVIEW("review", "анализ"),
    /** Постсопровождение. */
    POST_SUPPORT("post-support", "постсопровождение"),
    /** Завершено. */
    CLOSED("closed", "завершено"),
    /** Отказано. */
    DECLINED("declined", "отказано");

    private final String slug;
    private final String russian;

    Stage(String slug, String russian) {
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

    /** Whether no further stage follows: {@link #CLOSED} and {@link #DECLINED}. */
    public boolean isFinal() {
        return this == CLOSED || this == DECLINED;
    }
}
