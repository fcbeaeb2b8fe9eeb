package io.github.soprovod.domain.vocabulary;

/** Where an obligation stands on the asked day. */
public enum ObligationStatus implements Term {
    /** Предстоит. */
    UPCOMING("upcoming", "предстоит"),
    /** Пора. */
    DUE("due", "пора"),
    /** Просрочено. */
    OVERDUE("overdue", "просрочено"),
    /** Выполнено. */
    MET("met", "выполнено"),
    /** Снято завершением. */
    ENDED("ended", "снято завершением");

    private final String slug;
    private final String russian;

    ObligationStatus(String slug, String russian) {
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
