package io.github.soprovod.domain.vocabulary;

/** What is known of the participant now. */
public enum ParticipantStatus implements Term {
    /** Проходит службу. */
    SERVING("serving", "проходит службу"),
    /** Вернулся. */
    RETURNED("returned", "вернулся"),
    /** Ранен. */
    WOUNDED("wounded", "ранен"),
    /** Погиб. */
    DECEASED("deceased", "погиб"),
    /** Пропал без вести. */
    MISSING("missing", "пропал без вести");

    private final String slug;
    private final String russian;

    ParticipantStatus(String slug, String russian) {
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
