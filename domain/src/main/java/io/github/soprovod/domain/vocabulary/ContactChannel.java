package io.github.soprovod.domain.vocabulary;

/** How contact was made after support. */
public enum ContactChannel implements Term {
    /** Телефон. */
    PHONE("phone", "телефон"),
    /** Мессенджер. */
    APP("app", "мессенджер"),
    /** Посещение. */
    VISIT("visit", "посещение");

    private final String slug;
    private final String russian;

    ContactChannel(String slug, String russian) {
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
