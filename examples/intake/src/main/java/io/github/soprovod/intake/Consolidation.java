package io.github.soprovod.intake;

import io.github.soprovod.intake.report.SubmittedReport;
import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.ReportRequest;
import io.github.soprovod.rules.report.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sums the reports that units submitted as CSV; a unit goes by the name of its file. */
final class Consolidation {

    private static final int LONGEST = 1 << 20;
    private static final String ENDING = ".csv";

    private final ReportRequest request;
    private final Words words;
    private final Out out;
    private final List<String> units = new ArrayList<>();
    private final Optional<Previous> previous;
    private PrintedReport sum;
    private boolean faulty;

    /** What units submitted for the period before: which report that was, and the directory that holds theirs. */
    record Previous(ReportRequest request, String directory) {}

    /** Sums reports; they are held to the {@code previous} ones where those are given. */
    Consolidation(ReportRequest request, Optional<Previous> previous, Words words, Out out) {
        this.request = request;
        this.previous = previous;
        this.words = words;
        this.out = out;
        this.sum = new Tally(request).report();
    }

    /**
     * Adds the report in a file, or says what is wrong with it.
     *
     * @throws Refusal where there is no such file, or a unit has two
     */
    void add(String name) {
        String unit = unit(name);
        String text = read(name);
        if (units.contains(unit)) {
            throw new Refusal("two reports of one unit: " + unit);
        }
        SubmittedReport.Result result = SubmittedReport.read(request, text);
        List<SubmittedReport.Fault> faults = new ArrayList<>(result.faults());
        result.report().ifPresent(report -> faults.addAll(unlikeBefore(unit, report)));
        if (faults.isEmpty()) {
            sum = sum.plus(result.report().orElseThrow());
            units.add(unit);
        } else {
            faulty = true;
            say(name, faults);
        }
    }

    private List<SubmittedReport.Fault> unlikeBefore(String unit, PrintedReport report) {
        if (previous.isEmpty()) {
            return List.of();
        }
        String name = Path.of(previous.get().directory(), unit + ENDING).toString();
        SubmittedReport.Result last = SubmittedReport.read(previous.get().request(), read(name));
        say(name, last.faults());
        faulty |= !last.faults().isEmpty();
        return last.report()
                .map(before -> SubmittedReport.after(before, report))
                .orElse(List.of());
    }

    private void say(String name, List<SubmittedReport.Fault> faults) {
        for (SubmittedReport.Fault fault : faults) {
            String place = name + ":" + fault.line()
                    + fault.column().map(column -> "  " + column).orElse("");
            out.say(place + "  " + words.get("submitted." + Words.key(fault.kind())));
        }
    }

    /** What was summed up. */
    PrintedReport sum() {
        return sum;
    }

    /** Whether some report was left out. */
    boolean isFaulty() {
        return faulty;
    }

    List<String> units() {
        return units;
    }

    /** Units that should have reported and did not, or not well. */
    Set<String> missing(List<String> expected) {
        Set<String> missing = new TreeSet<>(expected);
        units.forEach(missing::remove);
        return missing;
    }

    private static String unit(String name) {
        try {
            Path file = Path.of(name).getFileName();
            String text = file == null ? name : file.toString();
            return text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
        } catch (InvalidPathException invalid) {
            throw new Refusal("not a path: " + name.replace('\0', '?'));
        }
    }

    private static String read(String name) {
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Refusal("too long for a report: " + name);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Refusal("not UTF-8: " + name);
        } catch (IOException unreadable) {
            throw new Refusal("cannot be read: " + name);
        }
    }
}
