package io.github.soprovod.json;

import io.github.soprovod.domain.Finding;
import java.util.List;

/** What reading came to, short enough to compare: {@code ok}, or the codes without their prefix and the pointers. */
final class Verdicts {

    private static final CaseFileReader READER = new CaseFileReader();

    private Verdicts() {}

    static List<String> of(String document) {
        return of(READER.read(document));
    }

    static List<String> of(byte[] document) {
        return of(READER.read(document));
    }

    static List<String> of(DocumentResult result) {
        return result instanceof CaseFileResult.Refused refused
                ? refused.findings().stream().map(Verdicts::of).toList()
                : List.of("ok");
    }

    static String of(Finding finding) {
        return finding.code().replace("format.", "") + " " + finding.pointer();
    }

    /** The same with line and column. */
    static List<String> placed(DocumentResult result) {
        return ((CaseFileResult.Refused) result)
                .findings().stream()
                        .map(finding -> finding.line().getAsInt() + ":"
                                + finding.column().getAsInt() + " " + of(finding))
                        .toList();
    }
}
