package io.github.soprovod.domain.vocabulary;

/** How one person is related to another: what the named person is to the one the list belongs to. */
public enum Relation implements Term {
    /** Супруг (супруга). */
    SPOUSE("spouse", "супруг (супруга)"),
    /** Ребёнок. */
    CHILD("child", "ребёнок"),
    /** Родитель. */
    PARENT("parent", "родитель"),
    /** Брат (сестра). */
    SIBLING("sibling", "брат (сестра)"),
    /** Дедушка (бабушка). */
    GRANDPARENT("grandparent", "дедушка (бабушка)"),
    /** Внук (внучка). */
    GRANDCHILD("grandchild", "внук (внучка)"),
    /** Опекун (попечитель). */
    GUARDIAN("guardian", "опекун (попечитель)"),
    /** Подопечный. */
    WARD("ward", "подопечный"),
    /** Иной родственник. */
    OTHER_RELATIVE("other-relative", "иной родственник");

    private final String slug;
    private final String russian;

    Relation(String slug, String russian) {
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
