package io.github.soprovod.domain.vocabulary;

/** Who appealed: columns 3, 4 and 5 of the Irkutsk report. */
public enum AppealSource implements Term {
    /** Участник СВО. */
    PARTICIPANT("participant", "участник СВО"),
    /** Член семьи участника СВО. */
    FAMILY_MEMBER("family-member", "член семьи участника СВО"),
    /** Иной орган или организация. */
    ORGANISATION("organisation", "иной орган или организация");

    private final String slug;
    private final String russian;

    AppealSource(String slug, String russian) {
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
