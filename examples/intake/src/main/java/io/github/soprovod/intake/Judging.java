package io.github.soprovod.intake;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.DocumentResult;
import io.github.soprovod.json.Limits;
import io.github.soprovod.json.RegisterEntry;
import io.github.soprovod.json.RegisterReader;
import io.github.soprovod.rules.Casework;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads registers, has the rules judge their case files and agreements and renders what was found; reading, judging and rendering use
 * all cores, the results come in the order of the input. Of a large register only the documents under way are in memory.
 */
final class Judging {

    private final DocumentReader reader;
    private final Casework casework;
    private final Optional<LocalDate> day;
    private final Severity minimum;
    private final Report report;

    Judging(Casework casework, Optional<LocalDate> day, Severity minimum, Report report) {
        this.reader = new DocumentReader(casework.policies().regions(), Limits.standard());
        this.casework = casework;
        this.day = day;
        this.minimum = minimum;
        this.report = report;
    }

    /**
     * Judges one register; the sink is called by the calling thread.
     *
     * @throws IOException where the register cannot be read to its end
     */
    void run(Input input, InputStream stream, Sink sink) throws IOException {
        RegisterReader.open(stream, input.format(), reader)
                .forEachParallel(
                        entry -> judged(input.name(), entry),
                        judged -> sink.accept(judged.verdict, judged.file, judged.rendered));
    }

    private Judged judged(String name, RegisterEntry entry) {
        try {
            Verdict verdict = verdict(name, OptionalInt.of(entry.line()), entry.result());
            Optional<CaseFile> file =
                    entry.result() instanceof CaseFileResult.Read read ? Optional.of(read.file()) : Optional.empty();
            return new Judged(verdict, file, report.render(verdict.atLeast(minimum)));
        } catch (RuntimeException failure) {
            throw new Refusal(Failures.internal(failure) + ", on " + name + ":" + entry.line());
        }
    }

    private Verdict verdict(String name, OptionalInt line, DocumentResult result) {
        if (result instanceof CaseFileResult.Read read) {
            CaseFile file = read.file();
            return new Verdict(name, line, Optional.of(file.id().value()), true, located(line, findings(file)));
        }
        if (result instanceof DocumentResult.AgreementRead read) {
            Agreement agreement = read.agreement();
            return new Verdict(
                    name, line, Optional.of(agreement.id().value()), true, located(line, casework.judge(agreement)));
        }
        if (result instanceof DocumentResult.ActivityRead) {
            // It was read, and no rule speaks of it.
            return new Verdict(name, line, Optional.empty(), true, List.of());
        }
        CaseFileResult.Refused refused = (CaseFileResult.Refused) result;
        return new Verdict(name, line, refused.caseId(), false, refused.findings());
    }

    private List<Finding> findings(CaseFile file) {
        List<Finding> judged = casework.judge(file).findings();
        if (day.isEmpty()) {
            return judged;
        }
        List<Finding> later = LaterEntries.in(file, day.get());
        if (later.isEmpty()) {
            return judged;
        }
        List<Finding> all = new ArrayList<>(judged);
        all.addAll(later);
        all.sort(Comparator.comparingInt(Judging::entry));
        return all;
    }

    private static List<Finding> located(OptionalInt line, List<Finding> findings) {
        if (line.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<Finding> located = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            located.add(finding.withLine(line.getAsInt()));
        }
        return located;
    }

    /** Number of the entry that a finding is about, -1 for the header. */
    private static int entry(Finding finding) {
        String pointer = finding.pointer();
        String prefix = "/events/";
        int number = -1;
        if (pointer.startsWith(prefix)) {
            number = 0;
            for (int i = prefix.length(); i < pointer.length() && Character.isDigit(pointer.charAt(i)); i++) {
                number = number * 10 + pointer.charAt(i) - '0';
            }
        }
        return number;
    }

    /** A verdict with its rendering. */
    private static final class Judged {

        private final Verdict verdict;
        private final Optional<CaseFile> file;
        private final byte[] rendered;

        Judged(Verdict verdict, Optional<CaseFile> file, byte[] rendered) {
            this.verdict = verdict;
            this.file = file;
            this.rendered = rendered;
        }
    }

    /** Takes verdicts in the order of the register, each with its case file, where it is of one, and its rendering. */
    interface Sink {

        void accept(Verdict verdict, Optional<CaseFile> file, byte[] rendered);
    }
}
