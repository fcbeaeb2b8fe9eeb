package io.github.soprovod.domain.vocabulary;

/** Who took a decision. */
public enum DecisionBody implements Term {
    /** Комиссия. */
    COMMISSION("commission", "комиссия"),
    /** Руководитель. */
    HEAD("head", "руководитель"),
    /** Иной орган. */
    OTHER("other", "иной орган");

    private final String slug;
    private final String russian;

    DecisionBody(String slug, String russian) {
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
