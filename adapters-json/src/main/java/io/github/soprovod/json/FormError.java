package io.github.soprovod.json;

/** What is wrong with the form of a document: the closed list of {@code format.*} codes. Such a document is not judged further. */
public enum FormError {
    /** Not JSON by RFC 8259: a syntax error, at the place where it was noticed. */
    NOT_JSON("not-json"),
    /** Bytes that are not UTF-8, or a compressed stream that is damaged. */
    ENCODING("encoding"),
    /** Nothing where something is needed: an empty document, or a case file without entries. */
    EMPTY("empty"),
    /** JSON, but not an object. */
    NOT_AN_OBJECT("not-an-object"),
    /** The member {@code format} is absent or names a format that is not read here. */
    UNKNOWN_FORMAT("unknown-format"),
    /** A member that the format does not have. */
    UNKNOWN_FIELD("unknown-field"),
    /** A member that stands twice in its object; the first one counts. */
    DUPLICATE_FIELD("duplicate-field"),
    /** A member without which its object is nothing is absent or {@code null}. */
    MISSING_FIELD("missing-field"),
    /** A value of another JSON type than the member has. Nothing is converted. */
    WRONG_TYPE("wrong-type"),
    /** A text that is not a day of the calendar written as {@code 2025-02-28}, years 0001 to 9999. */
    NOT_A_DATE("not-a-date"),
    /** A value outside of its closed list or range. */
    UNKNOWN_VALUE("unknown-value"),
    /** A text that its member cannot take: U+0000, an unpaired surrogate, or not of the form of such a member. */
    NOT_ALLOWED_TEXT("not-allowed-text"),
    /** A number whose control digits do not fit. */
    CHECK_DIGIT("check-digit"),
    /** Nested deeper than the limit. */
    TOO_DEEP("too-deep"),
    /** Longer than a limit: the document, a text, a name, a number, or the list of its errors. */
    TOO_LONG("too-long"),
    /** Something stands after the end of the document. */
    TRAILING_CONTENT("trailing-content");

    private final String code;

    FormError(String slug) {
        this.code = "format." + slug;
    }

    /** The code of a finding: {@code format.<slug>}. */
    public String code() {
        return code;
    }
}
