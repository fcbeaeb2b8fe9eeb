package io.github.soprovod.domain.vocabulary;

/** What an organisation did besides its work with single recipients, as its activity log calls it. */
public enum ActivityKind implements Term {
    /** Прямой эфир. */
    LIVE_BROADCAST("live-broadcast", "прямой эфир"),
    /** Работа в социальных сетях. */
    SOCIAL_MEDIA("social-media", "работа в социальных сетях"),
    /** Участие в публичном мероприятии. */
    PUBLIC_EVENT("public-event", "участие в публичном мероприятии"),
    /** Печатная продукция. */
    PRINTED_MATTER("printed-matter", "печатная продукция"),
    /** Дистанционное мероприятие Центра. */
    CENTRE_REMOTE_EVENT("centre-remote-event", "дистанционное мероприятие Центра", true),
    /** Очное мероприятие Центра. */
    CENTRE_EVENT("centre-event", "очное мероприятие Центра", true),
    /** Акция Центра. */
    CENTRE_CAMPAIGN("centre-campaign", "акция Центра", true),
    /** Участие в мероприятии иных органов и организаций. */
    OTHERS_EVENT("others-event", "участие в мероприятии иных органов и организаций", true),
    /** Подписано соглашение о сотрудничестве. */
    AGREEMENT_SIGNED("agreement-signed", "подписано соглашение о сотрудничестве"),
    /** Встреча, рабочая группа. */
    MEETING("meeting", "встреча, рабочая группа"),
    /** Иное взаимодействие. */
    OTHER_COOPERATION("other-cooperation", "иное взаимодействие");

    private final String slug;
    private final String russian;
    private final boolean attended;

    ActivityKind(String slug, String russian) {
        this(slug, russian, false);
    }

    ActivityKind(String slug, String russian, boolean attended) {
        this.slug = slug;
        this.russian = russian;
        this.attended = attended;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String russian() {
        return russian;
    }

    /** Whether it is counted by the people who attend, so that a record of it is nothing without their number. */
    public boolean isAttended() {
        return attended;
    }
}
