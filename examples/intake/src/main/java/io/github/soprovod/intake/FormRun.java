package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.RegisterEntry;
import io.github.soprovod.json.RegisterReader;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.form.FilledForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Fills one form from the cases of registers, and says beside it what a clerk should know. Used by one thread. */
final class FormRun {

    private final Session session;
    private final FormOutput output;
    private final Words words;
    private final Report report;
    private final Optional<CaseId> only;
    private final Filler filler;
    private long unreadable;
    private long passedOver;

    FormRun(Session session, FormOutput output, Language language, Optional<CaseId> only, Filler filler) {
        this.session = session;
        this.output = output;
        this.words = Words.in(language);
        this.report = new TextReport(words, finding -> Messages.text(finding, language), false);
        this.only = only;
        this.filler = filler;
    }

    /** Fills a form from a case file; fails with a {@link Refusal} where it cannot be. */
    interface Filler {
        FilledForm fill(CaseFile file);
    }

    /** Prints the forms of all cases that are meant; the result is the exit code. */
    int over(List<Input> inputs) {
        for (Input input : inputs) {
            try (InputStream stream = input.open(session.in());
                    RegisterReader register = RegisterReader.open(stream, input.format(), session.reader())) {
                for (Optional<RegisterEntry> next = register.next(); next.isPresent(); next = register.next()) {
                    print(input.name(), next.get());
                }
            } catch (IOException failure) {
                throw new Refusal("cannot be read to its end: " + input.name());
            }
        }
        if (output.isEmpty() && unreadable == 0) {
            String unread = passedOver == 0 ? "" : "; " + passedOver + " could not be read";
            throw new Refusal(only.map(id -> "no case " + id.value() + " in: ").orElse("no case file in: ")
                    + inputs.get(0).name()
                    + unread);
        }
        output.finish();
        return unreadable > 0 ? Exit.ERRORS : Exit.CLEAN;
    }

    private void print(String name, RegisterEntry entry) {
        if (entry.result() instanceof CaseFileResult.Read read) {
            CaseFile file = read.file();
            if (only.filter(id -> !id.equals(file.id())).isEmpty()) {
                FilledForm filled = filled(name + ":" + entry.line(), file);
                output.print(filled);
                remark(
                        "soprovod: " + name + ":" + entry.line() + "  "
                                + file.id().value() + ": ",
                        filled);
            }
            return;
        }
        CaseFileResult.Refused refused = (CaseFileResult.Refused) entry.result();
        if (only.isEmpty() || refused.caseId().equals(only.map(CaseId::value))) {
            unreadable++;
            Verdict verdict =
                    new Verdict(name, OptionalInt.of(entry.line()), refused.caseId(), false, refused.findings());
            session.out().say(new String(report.render(verdict), StandardCharsets.UTF_8).stripTrailing());
        } else if (refused.caseId().isEmpty()) {
            passedOver++;
        }
    }

    private FilledForm filled(String place, CaseFile file) {
        try {
            return filler.fill(file);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw new Refusal(Failures.internal(failure) + ", on " + place);
        }
    }

    private void remark(String place, FilledForm filled) {
        long errors = filled.findings().stream()
                .map(Finding::severity)
                .filter(Severity.ERROR::equals)
                .count();
        if (errors > 0) {
            say(
                    place,
                    "form.errors",
                    Long.toString(errors),
                    Integer.toString(filled.findings().size()));
        }
        filled.remarks().forEach((remark, count) -> say(place, "form." + Words.key(remark), Integer.toString(count)));
        if (!filled.missing().isEmpty()) {
            say(
                    place,
                    "form.missing",
                    Integer.toString(filled.missing().size()),
                    filled.missing().stream()
                            .map(field -> field.clauses().get(0))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    private void say(String place, String key, String... values) {
        session.out().say(place + words.filled(key, values));
    }
}
