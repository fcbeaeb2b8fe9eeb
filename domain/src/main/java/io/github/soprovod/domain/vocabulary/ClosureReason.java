package io.github.soprovod.domain.vocabulary;

/** Why support ends. */
public enum ClosureReason implements Term {
    /** Отказ получателя. */
    REFUSAL_BY_RECIPIENT("refusal-by-recipient", "отказ получателя"),
    /** Договор о социальном обслуживании. */
    SOCIAL_SERVICE_CONTRACT("social-service-contract", "договор о социальном обслуживании"),
    /** Смена места жительства. */
    RELOCATION("relocation", "смена места жительства"),
    /** Смерть. */
    DEATH("death", "смерть"),
    /** Выполнение мероприятий. */
    MEASURES_COMPLETED("measures-completed", "выполнение мероприятий"),
    /** Достижение результата. */
    RESULT_OBTAINED("result-obtained", "достижение результата"),
    /** Истечение срока. */
    TERM_EXPIRED("term-expired", "истечение срока");

    private final String slug;
    private final String russian;

    ClosureReason(String slug, String russian) {
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

    /** Whether the reason says that the work was done: {@link #MEASURES_COMPLETED} and {@link #RESULT_OBTAINED}. */
    public boolean isCompletion() {
        return this == MEASURES_COMPLETED || this == RESULT_OBTAINED;
    }
}
