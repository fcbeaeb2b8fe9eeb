package io.github.soprovod.domain.vocabulary;

/** How the need came to notice. */
public enum IdentificationOrigin implements Term {
    /** Выявление службой. */
    OUTREACH("outreach", "выявление службой"),
    /** Обращение гражданина. */
    SELF_REFERRAL("self-referral", "обращение гражданина"),
    /** Межведомственное взаимодействие. */
    INTERAGENCY("interagency", "межведомственное взаимодействие"),
    /** Запрос организации. */
    ORGANISATION_REQUEST("organisation-request", "запрос организации");

    private final String slug;
    private final String russian;

    IdentificationOrigin(String slug, String russian) {
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
