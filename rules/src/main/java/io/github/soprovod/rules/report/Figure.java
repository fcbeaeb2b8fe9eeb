package io.github.soprovod.rules.report;

import io.github.soprovod.domain.vocabulary.Term;

/** Words of reports that the vocabulary of case files has not. */
public enum Figure implements Term {
    /** Acts: broadcasts, publications, copies, meetings. */
    ACTS("acts", "проведено"),
    /** People who attended. */
    ATTENDANCE("attendance", "участники"),
    /** A need for support found by assessment, or already served. */
    IN_NEED("in-need", "выявлена потребность"),
    /** Enrolled and not ended. */
    ENROLLED("enrolled", "зачислены"),
    /** A measure without result. */
    UNRESOLVED("unresolved", "результата ещё нет"),
    /** A measure whose kind of help is not stated. */
    UNSTATED("unstated", "вид не указан"),
    /** A case that goes on. */
    CONTINUING("continuing", "сопровождение продолжается"),
    /** A case that was declined. */
    DECLINED("declined", "отказано в сопровождении");

    private final String slug;
    private final String russian;

    Figure(String slug, String russian) {
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
