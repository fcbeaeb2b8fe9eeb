package io.github.soprovod.domain.vocabulary;

/** Kind of review. */
public enum ReviewKind implements Term {
    /** Мониторинг. */
    MONITORING("monitoring", "мониторинг"),
    /** Промежуточная оценка. */
    INTERIM("interim", "промежуточная оценка"),
    /** Контрольное обследование. */
    FINAL_INSPECTION("final-inspection", "контрольное обследование");

    private final String slug;
    private final String russian;

    ReviewKind(String slug, String russian) {
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
