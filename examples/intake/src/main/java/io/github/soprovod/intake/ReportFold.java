package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.DocumentResult;
import io.github.soprovod.json.Limits;
import io.github.soprovod.json.RegisterEntry;
import io.github.soprovod.json.RegisterReader;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.report.Item;
import io.github.soprovod.rules.report.ReportCount;
import io.github.soprovod.rules.report.ReportCount.Counted;
import io.github.soprovod.rules.report.ReportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads registers and logs and says what each document adds to a report; uses all cores, the results come in the order of the
 * input. Of a large register only the documents under way are in memory.
 */
final class ReportFold {

    private final DocumentReader reader;
    private final ReportCount count;
    private final Language language;

    ReportFold(Casework casework, ReportRequest request, Language language) {
        this.reader = new DocumentReader(casework.policies().regions(), Limits.standard());
        this.count = new ReportCount(request, casework);
        this.language = language;
    }

    /** What became of a document. */
    enum Fate {
        /** A case that was judged. */
        CASE,
        /** A case of another region's act. */
        OTHER_REGION,
        /** A case that begins after the day of the report. */
        NOT_BEGUN,
        /** A line of an activity log. */
        ACTIVITY,
        /** A case of which too little is left since its personal data were erased. */
        ERASED,
        /** An agreement, which no report counts. */
        AGREEMENT,
        /** Neither: it could not be read. */
        UNREADABLE
    }

    /**
     * What a document adds.
     *
     * @param place file and line
     * @param owner the case, or the place again
     * @param refused how many entries the rules refused
     * @param said lines that say why it could not be read
     */
    record Found(Fate fate, String place, String owner, int refused, List<Item> items, List<String> said) {

        Found {
            items = List.copyOf(items);
            said = List.copyOf(said);
        }
    }

    /**
     * Counts one register or log; the sink is called by the calling thread.
     *
     * @throws IOException where it cannot be read to its end
     */
    void run(Input input, InputStream stream, Consumer<Found> sink) throws IOException {
        RegisterReader.open(stream, input.format(), reader).forEachParallel(entry -> found(input.name(), entry), sink);
    }

    /** Counts the cases of a database. */
    void run(CaseDatabase database, Consumer<Found> sink) {
        database.forEach("report", stored -> {
            if (stored instanceof StoredCase.Kept kept) {
                String id = kept.file().id().value();
                sink.accept(counted(id, kept.file()));
            } else {
                sink.accept(new Found(Fate.ERASED, "", "", 0, List.of(), List.of()));
            }
        });
    }

    private Found found(String name, RegisterEntry entry) {
        String place = name + ":" + entry.line();
        try {
            return found(name, place, entry.result());
        } catch (RuntimeException failure) {
            throw new Refusal(Failures.internal(failure) + ", on " + place);
        }
    }

    private Found found(String name, String place, DocumentResult result) {
        if (result instanceof CaseFileResult.Read read) {
            return counted(place, read.file());
        }
        if (result instanceof DocumentResult.ActivityRead read) {
            return new Found(Fate.ACTIVITY, place, place, 0, count.of(read.activity()), List.of());
        }
        if (result instanceof DocumentResult.AgreementRead) {
            return new Found(Fate.AGREEMENT, place, place, 0, List.of(), List.of());
        }
        List<String> said = ((CaseFileResult.Refused) result)
                .findings().stream().map(finding -> line(name, finding)).toList();
        return new Found(Fate.UNREADABLE, place, place, 0, List.of(), said);
    }

    private Found counted(String place, CaseFile file) {
        Counted counted = count.of(file);
        Fate fate = switch (counted.standing()) {
            case COUNTED -> Fate.CASE;
            case OTHER_REGION -> Fate.OTHER_REGION;
            case NOT_BEGUN -> Fate.NOT_BEGUN;
        };
        return new Found(fate, place, file.id().value(), counted.refused(), counted.items(), List.of());
    }

    private String line(String name, Finding finding) {
        StringBuilder line = new StringBuilder(name);
        finding.line().ifPresent(number -> line.append(':').append(number));
        finding.column().ifPresent(number -> line.append(':').append(number));
        line.append("  ").append(finding.code());
        if (!finding.pointer().isEmpty()) {
            line.append("  ").append(finding.pointer());
        }
        return line.append("  ").append(Messages.text(finding, language)).toString();
    }
}
