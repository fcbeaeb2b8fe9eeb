package io.github.soprovod.domain.vocabulary;

/** Disability group; {@link #NONE} says that there is none, absence says that it is unknown. */
public enum DisabilityGroup implements Term {
    /** Нет инвалидности. */
    NONE("none", "нет инвалидности"),
    /** I группа. */
    I("I", "I группа"),
    /** II группа. */
    II("II", "II группа"),
    /** III группа. */
    III("III", "III группа"),
    /** Ребёнок-инвалид. */
    DISABLED_CHILD("disabled-child", "ребёнок-инвалид");

    private final String slug;
    private final String russian;

    DisabilityGroup(String slug, String russian) {
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
