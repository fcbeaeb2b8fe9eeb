package io.github.soprovod.json.internal;

import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.TypeTable.Complaint;
import org.jspecify.annotations.Nullable;

/** An identity document while it is read: what a passport must look like can be asked only when its kind is known. */
final class IdentityDocumentForm {

    private static final int SERIES_DIGITS = 4;
    private static final int NUMBER_DIGITS = 6;

    private final IdentityDocument.Builder document = IdentityDocument.builder();
    private @Nullable IdentityDocumentKind kind;
    private @Nullable String series;
    private @Nullable String number;

    IdentityDocument.Builder document() {
        return document;
    }

    void kind(IdentityDocumentKind kind) {
        this.kind = kind;
        document.kind(kind);
    }

    void series(String series) {
        this.series = series;
        document.series(series);
    }

    void number(String number) {
        this.number = number;
        document.number(number);
    }

    void check(Complaint complaint) {
        if (kind != IdentityDocumentKind.PASSPORT_RF) {
            return;
        }
        if (series != null && !isDigits(series, SERIES_DIGITS)) {
            complaint.about("series", FormError.NOT_ALLOWED_TEXT);
        }
        if (number != null && !isDigits(number, NUMBER_DIGITS)) {
            complaint.about("number", FormError.NOT_ALLOWED_TEXT);
        }
    }

    private static boolean isDigits(String text, int count) {
        return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    IdentityDocument build() {
        return document.build();
    }
}
