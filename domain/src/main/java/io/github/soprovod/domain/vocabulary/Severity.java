package io.github.soprovod.domain.vocabulary;

/** How much a finding weighs; the order runs from the gravest. */
public enum Severity implements Term {
    /** Ошибка. */
    ERROR("error", "ошибка"),
    /** Предупреждение. */
    WARNING("warning", "предупреждение"),
    /** Сведение. */
    INFO("info", "сведение");

    private final String slug;
    private final String russian;

    Severity(String slug, String russian) {
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
