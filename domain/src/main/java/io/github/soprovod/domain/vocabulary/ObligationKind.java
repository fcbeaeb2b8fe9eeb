package io.github.soprovod.domain.vocabulary;

/** What falls due. */
public enum ObligationKind implements Term {
    /** Выполнение мероприятия. */
    MEASURE("measure", "выполнение мероприятия"),
    /** Ответ на запрос. */
    REFERRAL_ANSWER("referral-answer", "ответ на запрос"),
    /** Промежуточная оценка. */
    INTERIM_ASSESSMENT("interim-assessment", "промежуточная оценка"),
    /** Контрольное обследование. */
    FINAL_INSPECTION("final-inspection", "контрольное обследование"),
    /** Окончание срока. */
    TERM_END("term-end", "окончание срока"),
    /** Контакт постсопровождения. */
    POST_SUPPORT_CONTACT("post-support-contact", "контакт постсопровождения"),
    /** Повторная проверка статуса члена семьи. */
    FAMILY_STATUS_RECHECK("family-status-recheck", "повторная проверка статуса члена семьи"),
    /** Оценка эффективности. */
    EFFECTIVENESS_EVALUATION("effectiveness-evaluation", "оценка эффективности"),
    /** План на месяц. */
    MONTHLY_PLAN("monthly-plan", "план на месяц"),
    /** Отчёт за месяц. */
    MONTHLY_REPORT("monthly-report", "отчёт за месяц"),
    /** Анализ за квартал. */
    QUARTERLY_ANALYSIS("quarterly-analysis", "анализ за квартал"),
    /** Разовый анализ. */
    ONE_OFF_ANALYSIS("one-off-analysis", "разовый анализ");

    private final String slug;
    private final String russian;

    ObligationKind(String slug, String russian) {
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
