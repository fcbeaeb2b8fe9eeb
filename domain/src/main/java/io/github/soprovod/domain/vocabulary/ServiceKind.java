package io.github.soprovod.domain.vocabulary;

/** Kind of service of a participant of the special military operation. */
public enum ServiceKind implements Term {
    /** Служба по контракту. */
    CONTRACT("contract", "служба по контракту"),
    /** Служба по призыву. */
    CONSCRIPT("conscript", "служба по призыву"),
    /** Мобилизованный. */
    MOBILISED("mobilised", "мобилизованный"),
    /** Доброволец. */
    VOLUNTEER("volunteer", "доброволец"),
    /** Сотрудник правоохранительных органов. */
    LAW_ENFORCEMENT("law-enforcement", "сотрудник правоохранительных органов");

    private final String slug;
    private final String russian;

    ServiceKind(String slug, String russian) {
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
