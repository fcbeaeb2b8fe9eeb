package io.github.soprovod.domain.vocabulary;

/** Family status as the Yugra form lists it. */
public enum LivingArrangement implements Term {
    /** Одинокий. */
    SINGLE("single", "одинокий"),
    /** Одиноко проживающий. */
    LIVES_ALONE("lives-alone", "одиноко проживающий"),
    /** Одинокая супружеская пара. */
    SINGLE_COUPLE("single-couple", "одинокая супружеская пара"),
    /** Одиноко проживающая супружеская пара. */
    COUPLE_LIVES_ALONE("couple-lives-alone", "одиноко проживающая супружеская пара"),
    /** Проживает с близкими родственниками. */
    WITH_CLOSE_RELATIVES("with-close-relatives", "проживает с близкими родственниками"),
    /** Проживает с родственниками. */
    WITH_RELATIVES("with-relatives", "проживает с родственниками"),
    /** Иное. */
    OTHER("other", "иное");

    private final String slug;
    private final String russian;

    LivingArrangement(String slug, String russian) {
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
