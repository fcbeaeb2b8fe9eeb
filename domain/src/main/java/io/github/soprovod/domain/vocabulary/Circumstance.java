package io.github.soprovod.domain.vocabulary;

/**
 * Circumstance that worsens, or may worsen, the conditions of life: art. 15 of 442-FZ, which section 5 of the Crimean
 * act repeats.
 */
public enum Circumstance implements Term {
    /** Утрата способности к самообслуживанию. */
    LOSS_OF_SELF_CARE("loss-of-self-care", "утрата способности к самообслуживанию"),
    /** Инвалид в семье, нуждающийся в постоянном уходе. */
    FAMILY_WITH_DISABLED_MEMBER("family-with-disabled-member", "инвалид в семье, нуждающийся в постоянном уходе"),
    /** Трудности ребёнка в социальной адаптации. */
    CHILD_ADAPTATION_DIFFICULTIES("child-adaptation-difficulties", "трудности ребёнка в социальной адаптации"),
    /** Отсутствие возможности обеспечения ухода. */
    NO_CARE_AVAILABLE("no-care-available", "отсутствие возможности обеспечения ухода"),
    /** Внутрисемейный конфликт, насилие в семье. */
    FAMILY_CONFLICT_OR_VIOLENCE("family-conflict-or-violence", "внутрисемейный конфликт, насилие в семье"),
    /** Отсутствие определённого места жительства. */
    NO_FIXED_RESIDENCE("no-fixed-residence", "отсутствие определённого места жительства"),
    /** Отсутствие работы и средств к существованию. */
    NO_WORK_OR_MEANS("no-work-or-means", "отсутствие работы и средств к существованию"),
    /** Иное обстоятельство, признанное актом субъекта. */
    OTHER_RECOGNISED("other-recognised", "иное обстоятельство, признанное актом субъекта");

    private final String slug;
    private final String russian;

    Circumstance(String slug, String russian) {
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
