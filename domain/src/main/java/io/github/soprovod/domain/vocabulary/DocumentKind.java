package io.github.soprovod.domain.vocabulary;

/** Kind of paper in the personal file. */
public enum DocumentKind implements Term {
    /** Заявление. */
    APPLICATION("application", "заявление"),
    /** Документ, удостоверяющий личность. */
    IDENTITY("identity", "документ, удостоверяющий личность"),
    /** Документ о праве проживания. */
    PROOF_OF_RESIDENCE("proof-of-residence", "документ о праве проживания"),
    /** Документ о постоянном проживании. */
    PROOF_OF_PERMANENT_RESIDENCE("proof-of-permanent-residence", "документ о постоянном проживании"),
    /** ИППСУ. */
    INDIVIDUAL_PROGRAMME("individual-programme", "ИППСУ"),
    /** Программа социального сопровождения. */
    SUPPORT_PROGRAMME("support-programme", "программа социального сопровождения"),
    /** Полномочия представителя. */
    REPRESENTATIVE_AUTHORITY("representative-authority", "полномочия представителя"),
    /** Договор о предоставлении социальных услуг. */
    SOCIAL_SERVICE_CONTRACT("social-service-contract", "договор о предоставлении социальных услуг"),
    /** Документ об изменении персональных данных. */
    CHANGE_OF_PERSONAL_DATA("change-of-personal-data", "документ об изменении персональных данных"),
    /** Заявление об отказе. */
    REFUSAL_STATEMENT("refusal-statement", "заявление об отказе"),
    /** Заявление о расторжении договора. */
    TERMINATION_APPLICATION("termination-application", "заявление о расторжении договора"),
    /** Свидетельство о смерти. */
    DEATH_CERTIFICATE("death-certificate", "свидетельство о смерти"),
    /** Справка об инвалидности. */
    DISABILITY_CERTIFICATE("disability-certificate", "справка об инвалидности"),
    /** Справка об обучении. */
    STUDY_CERTIFICATE("study-certificate", "справка об обучении"),
    /** Документ о родстве. */
    KINSHIP_CERTIFICATE("kinship-certificate", "документ о родстве"),
    /** Удостоверение ветерана. */
    VETERAN_CERTIFICATE("veteran-certificate", "удостоверение ветерана"),
    /** Акт обследования условий жизни. */
    LIVING_CONDITIONS_REPORT("living-conditions-report", "акт обследования условий жизни"),
    /** Иной документ. */
    OTHER("other", "иной документ");

    private final String slug;
    private final String russian;

    DocumentKind(String slug, String russian) {
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
