package io.github.soprovod.domain.vocabulary;

/** Category of recipient that the acts name. A set of them is complete where it is present. */
public enum Category implements Term {
    /** Участник СВО. */
    SVO_PARTICIPANT("svo-participant", "участник СВО"),
    /** Член семьи участника СВО. */
    SVO_FAMILY_MEMBER("svo-family-member", "член семьи участника СВО"),
    /** Нуждающийся в социальном обслуживании. */
    IN_NEED_OF_SOCIAL_SERVICES("in-need-of-social-services", "нуждающийся в социальном обслуживании"),
    /** Гражданин. */
    CITIZEN("citizen", "гражданин"),
    /** Родитель. */
    PARENT("parent", "родитель"),
    /** Опекун. */
    GUARDIAN("guardian", "опекун"),
    /** Попечитель. */
    TRUSTEE("trustee", "попечитель"),
    /** Законный представитель. */
    LEGAL_REPRESENTATIVE("legal-representative", "законный представитель"),
    /** Семья в трудной жизненной ситуации. */
    FAMILY_IN_DIFFICULT_SITUATION("family-in-difficult-situation", "семья в трудной жизненной ситуации"),
    /** Семья в социально опасном положении. */
    FAMILY_IN_SOCIALLY_DANGEROUS_POSITION(
            "family-in-socially-dangerous-position", "семья в социально опасном положении"),
    /** Иная категория семьи. */
    OTHER_FAMILY("other-family", "иная категория семьи"),
    /** Гражданин пожилого возраста. */
    ELDERLY("elderly", "гражданин пожилого возраста"),
    /** Инвалид. */
    DISABLED("disabled", "инвалид"),
    /** Находящийся в трудной жизненной ситуации. */
    IN_DIFFICULT_SITUATION("in-difficult-situation", "находящийся в трудной жизненной ситуации");

    private final String slug;
    private final String russian;

    Category(String slug, String russian) {
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
