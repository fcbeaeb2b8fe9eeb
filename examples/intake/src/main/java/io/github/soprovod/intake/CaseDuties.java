package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.CaseFileReader;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.Limits;
import io.github.soprovod.json.RegisterEntry;
import io.github.soprovod.json.RegisterReader;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks of each case of a register or a database what is due in it. Of a register it uses all cores, the results come in the order of the input. Of a
 * large register only the documents under way are in memory.
 */
final class CaseDuties {

    private final CaseFileReader reader;
    private final Casework casework;
    private final LocalDate day;
    private final boolean all;
    private final Language language;
    private final DueReport report;

    CaseDuties(Casework casework, LocalDate day, boolean all, Language language, DueReport report) {
        this.reader = new CaseFileReader(casework.policies().regions(), Limits.standard());
        this.casework = casework;
        this.day = day;
        this.all = all;
        this.language = language;
        this.report = report;
    }

    /**
     * Lists one register; the sink is called by the calling thread.
     *
     * @throws IOException where the register cannot be read to its end
     */
    void run(Input input, InputStream stream, Consumer<Listed> sink) throws IOException {
        RegisterReader.open(stream, input.format(), reader).forEachParallel(entry -> listed(input.name(), entry), sink);
    }

    /** Lists the cases of a database. */
    void run(CaseDatabase database, Consumer<Listed> sink) {
        database.forEach(
                "due",
                stored -> sink.accept(
                        stored instanceof StoredCase.Kept kept
                                ? listed(kept.file().id().value(), kept.file())
                                : Listed.ERASED));
    }

    private Listed listed(String name, RegisterEntry entry) {
        try {
            return entry.result() instanceof CaseFileResult.Read read
                    ? listed(name + ":" + entry.line(), read.file())
                    : refused(name, ((CaseFileResult.Refused) entry.result()).findings());
        } catch (RuntimeException failure) {
            throw new Refusal(Failures.internal(failure) + ", on " + name + ":" + entry.line());
        }
    }

    private Listed listed(String place, CaseFile file) {
        Optional<CaseFile> known = casework.asOf(file, day);
        if (known.isEmpty()) {
            return new Listed(true, true, false, List.of(), List.of(), Report.NOTHING);
        }
        boolean later = known.get().events().size() < file.events().size();
        Judgement judgement = casework.judge(known.get());
        boolean faulty = false;
        for (Finding finding : judgement.findings()) {
            if (finding.pointer().equals("/region")) {
                return refused(place, List.of(finding));
            }
            faulty |= finding.severity() == Severity.ERROR;
        }
        List<Obligation> obligations = casework.due(judgement.state(), day);
        List<Obligation> shown = all
                ? obligations
                : obligations.stream().filter(Obligation::isOpen).toList();
        return new Listed(
                true,
                later,
                faulty,
                shown,
                List.of(),
                report.render(place, file.id().value(), shown));
    }

    private Listed refused(String place, List<Finding> findings) {
        List<String> lines =
                findings.stream().map(finding -> line(place, finding)).toList();
        return new Listed(false, false, false, List.of(), lines, Report.NOTHING);
    }

    private String line(String place, Finding finding) {
        StringBuilder line = new StringBuilder(place);
        finding.line().ifPresent(number -> line.append(':').append(number));
        finding.column().ifPresent(number -> line.append(':').append(number));
        line.append("  ").append(finding.code());
        if (!finding.pointer().isEmpty()) {
            line.append("  ").append(finding.pointer());
        }
        return line.append("  ").append(Messages.text(finding, language)).toString();
    }

    /** What came of one document. */
    static final class Listed {

        private static final Listed ERASED = new Listed(true, false, false, List.of(), List.of(), Report.NOTHING);

        private final boolean read;
        private final boolean later;
        private final boolean faulty;
        private final List<Obligation> shown;
        private final List<String> refusals;
        private final byte[] rendered;

        private Listed(
                boolean read,
                boolean later,
                boolean faulty,
                List<Obligation> shown,
                List<String> refusals,
                byte[] rendered) {
            this.read = read;
            this.later = later;
            this.faulty = faulty;
            this.shown = shown;
            this.refusals = refusals;
            this.rendered = rendered;
        }

        /** Whether it could be read and its region is known. */
        boolean isRead() {
            return read;
        }

        /** Whether it is a case of which nothing is known any more. */
        boolean isErased() {
            return this == ERASED;
        }

        /** Whether entries dated after the day were left out. */
        boolean hasLater() {
            return later;
        }

        /** Whether there are errors in what it says, so that entries may not have been accepted. */
        boolean isFaulty() {
            return faulty;
        }

        /** The obligations that are shown. */
        List<Obligation> shown() {
            return shown;
        }

        /** Lines that say why it could not be read. */
        List<String> refusals() {
            return refusals;
        }

        /** The obligations, rendered. */
        byte[] rendered() {
            return rendered;
        }
    }
}
