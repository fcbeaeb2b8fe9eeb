package io.github.soprovod.json;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.Agreement;

/** What reading a document of any format came to: what it is, or everything that is wrong with its form. */
public sealed interface DocumentResult
        permits CaseFileResult, DocumentResult.AgreementRead, DocumentResult.ActivityRead {

    /** The document is an inter-agency agreement; what the rules say of it is another question. */
    record AgreementRead(Agreement agreement) implements DocumentResult {}

    /** The document is a line of an activity log, which reports count. */
    record ActivityRead(Activity activity) implements DocumentResult {}
}
