package io.github.soprovod.domain.vocabulary;

/** What became of a measure. */
public enum MeasureOutcome implements Term {
    /** Помощь предоставлена. */
    PROVIDED("provided", "помощь предоставлена"),
    /** Нет права на помощь. */
    NO_ENTITLEMENT("no-entitlement", "нет права на помощь"),
    /** Не может быть предоставлена в нужный срок. */
    UNAVAILABLE_IN_PERIOD("unavailable-in-period", "не может быть предоставлена в нужный срок"),
    /** Отказ получателя. */
    DECLINED_BY_RECIPIENT("declined-by-recipient", "отказ получателя");

    private final String slug;
    private final String russian;

    MeasureOutcome(String slug, String russian) {
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
