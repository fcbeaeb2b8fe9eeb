package io.github.soprovod.domain.vocabulary;

/** Kind of plan of measures. */
public enum ProgrammeKind implements Term {
    /** Программа социального сопровождения. */
    SUPPORT_PROGRAMME("support-programme", "программа социального сопровождения"),
    /** ИППСУ. */
    INDIVIDUAL_PROGRAMME("individual-programme", "ИППСУ"),
    /** План мероприятий. */
    MEASURES_PLAN("measures-plan", "план мероприятий"),
    /** План в социальном паспорте. */
    SOCIAL_PASSPORT_PLAN("social-passport-plan", "план в социальном паспорте");

    private final String slug;
    private final String russian;

    ProgrammeKind(String slug, String russian) {
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
