package io.github.soprovod.domain.vocabulary;

/**
 * Kind of entry of a case file: the value of its {@code type} member. Stands beside the sealed {@code CaseEvent}
 * hierarchy so that tables can be keyed by it.
 */
public enum EventType implements Term {
    /** Выявление. */
    IDENTIFIED("identified", "выявление"),
    /** Обращение зарегистрировано. */
    APPEAL_REGISTERED("appeal-registered", "обращение зарегистрировано"),
    /** Заявление. */
    APPLICATION_FILED("application-filed", "заявление"),
    /** Документ принят. */
    DOCUMENT_RECEIVED("document-received", "документ принят"),
    /** Признание нуждающимся. */
    NEED_RECOGNISED("need-recognised", "признание нуждающимся"),
    /** Зачисление. */
    ENROLLED("enrolled", "зачисление"),
    /** Назначение куратора. */
    CURATOR_APPOINTED("curator-appointed", "назначение куратора"),
    /** Диагностика. */
    NEEDS_ASSESSED("needs-assessed", "диагностика"),
    /** Программа согласована. */
    PROGRAMME_AGREED("programme-agreed", "программа согласована"),
    /** Договор заключён. */
    CONTRACT_CONCLUDED("contract-concluded", "договор заключён"),
    /** Мероприятие завершено. */
    MEASURE_RESOLVED("measure-resolved", "мероприятие завершено"),
    /** Запрос направлен. */
    REFERRAL_SENT("referral-sent", "запрос направлен"),
    /** Ответ на запрос. */
    REFERRAL_ANSWERED("referral-answered", "ответ на запрос"),
    /** Мониторинг проведён. */
    REVIEW_HELD("review-held", "мониторинг проведён"),
    /** Программа скорректирована. */
    PROGRAMME_AMENDED("programme-amended", "программа скорректирована"),
    /** Срок продлён. */
    TERM_EXTENDED("term-extended", "срок продлён"),
    /** Оценка эффективности. */
    EFFECTIVENESS_EVALUATED("effectiveness-evaluated", "оценка эффективности"),
    /** Контакт постсопровождения. */
    POST_SUPPORT_CONTACT("post-support-contact", "контакт постсопровождения"),
    /** Сопровождение возобновлено. */
    SUPPORT_RESUMED("support-resumed", "сопровождение возобновлено"),
    /** Акт подписан. */
    ACT_SIGNED("act-signed", "акт подписан"),
    /** Изменение персональных данных. */
    PERSONAL_DATA_CHANGED("personal-data-changed", "изменение персональных данных"),
    /** Завершение. */
    CLOSED("closed", "завершение"),
    /** Отказ в сопровождении. */
    DECLINED("declined", "отказ в сопровождении");

    private final String slug;
    private final String russian;

    EventType(String slug, String russian) {
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
