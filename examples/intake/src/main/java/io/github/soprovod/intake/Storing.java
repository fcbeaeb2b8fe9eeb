package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.jdbc.DeskAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores case files one after the other and counts what came of it. Used by one thread. */
final class Storing {

    private final CaseDatabase database;
    private final Report report;
    private final Severity minimum;
    private long opened;
    private long continued;
    private long entriesAdded;
    private long unchanged;
    private long refused;
    private long others;

    Storing(CaseDatabase database, Report report, Severity minimum) {
        this.database = database;
        this.report = report;
        this.minimum = minimum;
    }

    /** Counts a document that is no case file. */
    void passOver(Verdict verdict) {
        if (verdict.judged()) {
            others++;
        } else {
            refused++;
        }
    }

    /** Counts a case file with errors. */
    void refuse() {
        refused++;
    }

    /** Stores a case file without errors; where that is not possible, the verdict with the reason. */
    Optional<Verdict> store(Verdict verdict, CaseFile file) {
        DeskAnswer answer = database.take(file);
        if (answer instanceof DeskAnswer.Recorded recorded) {
            if (recorded.entries() == recorded.version()) {
                opened++;
            } else {
                continued++;
                entriesAdded += recorded.entries();
            }
            return Optional.empty();
        }
        if (answer instanceof DeskAnswer.AlreadyRecorded) {
            unchanged++;
            return Optional.empty();
        }
        refused++;
        return Optional.of(objected(verdict, reasons(verdict, answer)));
    }

    private static List<Finding> reasons(Verdict verdict, DeskAnswer answer) {
        if (answer instanceof DeskAnswer.Refused refusal) {
            return refusal.findings();
        }
        if (answer instanceof DeskAnswer.Impossible) {
            return List.of(Finding.builder()
                    .severity(Severity.ERROR)
                    .code("case.history.erased")
                    .pointer("")
                    .build());
        }
        // Somebody else writes to this very case all the time.
        throw new Refusal("the case is being changed by others; import it again: " + verdict.file()
                + (verdict.line().isPresent() ? ":" + verdict.line().getAsInt() : ""));
    }

    private static Verdict objected(Verdict verdict, List<Finding> reasons) {
        List<Finding> all = new ArrayList<>(verdict.findings());
        for (Finding reason : reasons) {
            all.add(verdict.line().isPresent() ? reason.withLine(verdict.line().getAsInt()) : reason);
        }
        return new Verdict(verdict.file(), verdict.line(), verdict.caseId(), true, all);
    }

    byte[] rendered(Verdict objected) {
        return report.render(objected.atLeast(minimum));
    }

    /** What came of it, several lines without the last line break. */
    String text(Words words) {
        StringBuilder text = new StringBuilder(128);
        text.append(words.get("import.stored"));
        row(text, words.get("import.opened"), opened);
        row(text, words.filled("import.continued", String.valueOf(entriesAdded)), continued);
        row(text, words.get("import.unchanged"), unchanged);
        row(text, words.get("import.refused"), refused);
        row(text, words.get("import.others"), others);
        return text.toString();
    }

    private static void row(StringBuilder text, String label, long count) {
        if (count > 0) {
            text.append('\n').append(String.format("%7d  %s", count, label));
        }
    }
}
