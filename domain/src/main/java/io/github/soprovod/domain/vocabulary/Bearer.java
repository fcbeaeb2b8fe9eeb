package io.github.soprovod.domain.vocabulary;

/** Who is to do what falls due. */
public enum Bearer implements Term {
    /** Куратор. */
    CURATOR("curator", "куратор"),
    /** Служба сопровождения. */
    SERVICE("service", "служба сопровождения"),
    /** Поставщик социальных услуг. */
    PROVIDER("provider", "поставщик социальных услуг"),
    /** Отдел по работе с участниками СВО. */
    DEPARTMENT("department", "отдел по работе с участниками СВО"),
    /** Центр. */
    CENTRE("centre", "центр"),
    /** Учреждение. */
    INSTITUTION("institution", "учреждение");

    private final String slug;
    private final String russian;

    Bearer(String slug, String russian) {
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
