package io.github.soprovod.domain.vocabulary;

/** How the situation moved since the last review. */
public enum Dynamics implements Term {
    /** Улучшение. */
    IMPROVED("improved", "улучшение"),
    /** Без изменений. */
    UNCHANGED("unchanged", "без изменений"),
    /** Ухудшение. */
    WORSENED("worsened", "ухудшение");

    private final String slug;
    private final String russian;

    Dynamics(String slug, String russian) {
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
