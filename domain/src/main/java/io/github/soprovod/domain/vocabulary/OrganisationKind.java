package io.github.soprovod.domain.vocabulary;

/** Kind of organisation that takes part in support. */
public enum OrganisationKind implements Term {
    /** Орган местного самоуправления. */
    LOCAL_GOVERNMENT("local-government", "орган местного самоуправления"),
    /** Учреждение социальной защиты. */
    SOCIAL_PROTECTION("social-protection", "учреждение социальной защиты"),
    /** Организация здравоохранения. */
    HEALTHCARE("healthcare", "организация здравоохранения"),
    /** Организация образования. */
    EDUCATION("education", "организация образования"),
    /** Организация культуры. */
    CULTURE("culture", "организация культуры"),
    /** Организация спорта. */
    SPORT("sport", "организация спорта"),
    /** Филиал фонда «Защитники Отечества». */
    DEFENDERS_FUND("defenders-fund", "филиал фонда «Защитники Отечества»"),
    /** Общественное объединение. */
    PUBLIC_ASSOCIATION("public-association", "общественное объединение"),
    /** Добровольцы (волонтёры). */
    VOLUNTEERS("volunteers", "добровольцы (волонтёры)"),
    /** Военно-медицинская организация. */
    MILITARY_MEDICAL("military-medical", "военно-медицинская организация"),
    /** Поликлиника. */
    OUTPATIENT_CLINIC("outpatient-clinic", "поликлиника"),
    /** Стационар. */
    HOSPITAL("hospital", "стационар"),
    /** Страховая медицинская организация. */
    HEALTH_INSURER("health-insurer", "страховая медицинская организация"),
    /** Психоневрологический диспансер. */
    PSYCHONEUROLOGICAL_DISPENSARY("psychoneurological-dispensary", "психоневрологический диспансер"),
    /** Организация социального обслуживания. */
    SOCIAL_SERVICES("social-services", "организация социального обслуживания"),
    /** Комплексный центр. */
    COMPLEX_CENTRE("complex-centre", "комплексный центр"),
    /** Центр социальных служб. */
    TERRITORIAL_CENTRE("territorial-centre", "центр социальных служб"),
    /** Негосударственная психологическая служба. */
    NON_STATE_PSYCHOLOGICAL("non-state-psychological", "негосударственная психологическая служба"),
    /** Дошкольная или общеобразовательная организация. */
    PRESCHOOL_OR_SCHOOL("preschool-or-school", "дошкольная или общеобразовательная организация"),
    /** Профессиональная образовательная организация. */
    VOCATIONAL_EDUCATION("vocational-education", "профессиональная образовательная организация"),
    /** Организация высшего образования. */
    HIGHER_EDUCATION("higher-education", "организация высшего образования"),
    /** Организация дополнительного образования. */
    ADDITIONAL_EDUCATION("additional-education", "организация дополнительного образования"),
    /** Орган управления образованием. */
    EDUCATION_AUTHORITY("education-authority", "орган управления образованием"),
    /** Многофункциональный центр. */
    MULTIFUNCTIONAL_CENTRE("multifunctional-centre", "многофункциональный центр"),
    /** Адвокатская палата. */
    BAR_CHAMBER("bar-chamber", "адвокатская палата"),
    /** Нотариальная палата. */
    NOTARY_CHAMBER("notary-chamber", "нотариальная палата"),
    /** Юридическая организация. */
    LAW_FIRM("law-firm", "юридическая организация"),
    /** Прокуратура. */
    PROSECUTOR("prosecutor", "прокуратура"),
    /** Орган внутренних дел. */
    INTERNAL_AFFAIRS("internal-affairs", "орган внутренних дел"),
    /** Уполномоченный по правам человека. */
    HUMAN_RIGHTS_OMBUDSMAN("human-rights-ombudsman", "уполномоченный по правам человека"),
    /** Уполномоченный по правам ребёнка. */
    CHILD_RIGHTS_OMBUDSMAN("child-rights-ombudsman", "уполномоченный по правам ребёнка"),
    /** Орган опеки и попечительства. */
    GUARDIANSHIP_AUTHORITY("guardianship-authority", "орган опеки и попечительства"),
    /** Социальный фонд. */
    SOCIAL_FUND("social-fund", "Социальный фонд"),
    /** Бюро медико-социальной экспертизы. */
    MEDICAL_SOCIAL_EXPERTISE("medical-social-expertise", "бюро медико-социальной экспертизы"),
    /** Военный комиссариат. */
    MILITARY_COMMISSARIAT("military-commissariat", "военный комиссариат"),
    /** Пункт отбора на военную службу. */
    SELECTION_POINT("selection-point", "пункт отбора на военную службу"),
    /** Организация адаптивного спорта. */
    ADAPTIVE_SPORT("adaptive-sport", "организация адаптивного спорта"),
    /** Центр занятости. */
    EMPLOYMENT_CENTRE("employment-centre", "центр занятости"),
    /** Центр сопровождения. */
    SUPPORT_CENTRE("support-centre", "центр сопровождения"),
    /** Пункт сопровождения. */
    SUPPORT_POINT("support-point", "пункт сопровождения"),
    /** Отдел по работе с участниками СВО. */
    SUPPORT_DEPARTMENT("support-department", "отдел по работе с участниками СВО"),
    /** Индивидуальный предприниматель. */
    ENTREPRENEUR("entrepreneur", "индивидуальный предприниматель"),
    /** Иная организация. */
    OTHER("other", "иная организация");

    private final String slug;
    private final String russian;

    OrganisationKind(String slug, String russian) {
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
