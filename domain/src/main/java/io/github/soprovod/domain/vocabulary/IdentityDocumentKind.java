package io.github.soprovod.domain.vocabulary;

/** Kind of document that proves identity. */
public enum IdentityDocumentKind implements Term {
    /** Паспорт гражданина РФ. */
    PASSPORT_RF("passport-rf", "паспорт гражданина РФ"),
    /** Свидетельство о рождении. */
    BIRTH_CERTIFICATE("birth-certificate", "свидетельство о рождении"),
    /** Временное удостоверение личности. */
    TEMPORARY_ID("temporary-id", "временное удостоверение личности"),
    /** Военный билет. */
    MILITARY_ID("military-id", "военный билет"),
    /** Паспорт иностранного гражданина. */
    FOREIGN_PASSPORT("foreign-passport", "паспорт иностранного гражданина"),
    /** Вид на жительство. */
    RESIDENCE_PERMIT("residence-permit", "вид на жительство"),
    /** Разрешение на временное проживание. */
    TEMPORARY_RESIDENCE_PERMIT("temporary-residence-permit", "разрешение на временное проживание"),
    /** Удостоверение беженца. */
    REFUGEE_CERTIFICATE("refugee-certificate", "удостоверение беженца"),
    /** Удостоверение лица без гражданства. */
    STATELESS_CERTIFICATE("stateless-certificate", "удостоверение лица без гражданства"),
    /** Иной документ. */
    OTHER("other", "иной документ");

    private final String slug;
    private final String russian;

    IdentityDocumentKind(String slug, String russian) {
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
