package io.github.soprovod.domain.vocabulary;

/** Who handles an appeal. */
public enum AppealHandling implements Term {
    /** Отдел по месту обслуживания. */
    DEPARTMENT("department", "отдел по месту обслуживания"),
    /** Центр сопровождения дистанционно. */
    CENTRE_REMOTE("centre-remote", "Центр сопровождения дистанционно");

    private final String slug;
    private final String russian;

    AppealHandling(String slug, String russian) {
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
