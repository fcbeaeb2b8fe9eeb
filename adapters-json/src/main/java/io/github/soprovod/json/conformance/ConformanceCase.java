package io.github.soprovod.json.conformance;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.DocumentResult;
import io.github.soprovod.json.conformance.Difference.Kind;
import io.github.soprovod.json.internal.JsonOutput;
import io.github.soprovod.json.internal.JsonTree;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import io.github.soprovod.rules.Judgement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A case file or an agreement, well formed or not, and what must be found in it: one object a line in a file of cases, {@code name},
 * {@code input} (a document, or a line as text), {@code errors} (the exact set: clause or code prefix, pointer prefix),
 * {@code warnings} (that must be there), {@code no} (what must not be said: a prefix, or a pair
 * with a pointer), {@code missing} (facts that must be named),
 * {@code infos} (the exact set, where given), {@code stage} (where the case must stand at the end), {@code moves} (clauses on
 * which entries must be accepted: clause, pointer of the entry), {@code eligible}
 * (whether the recipient of the header may be supported: objects of {@code on}, {@code answer}, {@code until}), {@code due} (what must be due: objects
 * of {@code on}, {@code kind} and what is to be compared of an obligation; those of the region's organisations where
 * {@code until} is there, and none of the kind with the status {@code none}). An expected finding may name, third, the reading
 * that it must rest on.
 *
 * @param name what it shows
 * @param input the document
 * @param errors the exact set of errors
 * @param warnings warnings that must be there
 * @param no what neither an error nor a warning may be like
 * @param missing pointers that must be named as missing
 * @param infos the exact set of information, where it is to be compared
 * @param stage the stage at the end, where it is to be compared
 * @param moves clauses on which entries must be accepted
 * @param eligible whether the recipient may be supported, on days
 * @param due what must be due
 */
public record ConformanceCase(
        String name,
        String input,
        List<Expected> errors,
        List<Expected> warnings,
        List<Expected> no,
        List<String> missing,
        Optional<List<Expected>> infos,
        Optional<String> stage,
        List<Expected> moves,
        List<ExpectedAnswer> eligible,
        List<ExpectedObligation> due) {

    /** Keeps copies of the lists. */
    public ConformanceCase {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        no = List.copyOf(no);
        missing = List.copyOf(missing);
        infos = infos.map(List::copyOf);
        moves = List.copyOf(moves);
        eligible = List.copyOf(eligible);
        due = List.copyOf(due);
    }

    /**
     * What a finding must be like.
     *
     * @param named prefix of its clause, at the end of a number of the clause, or of its code; empty for any
     * @param at prefix of its pointer, at the end of a member; empty for any
     * @param reading the reading that it rests on; empty for any or none
     */
    public record Expected(String named, String at, String reading) {

        boolean fits(Finding finding) {
            return isNamed(named, finding)
                    && isAt(finding)
                    && (reading.isEmpty() || finding.reading().equals(Optional.of(reading)));
        }

        boolean isAt(Finding finding) {
            return at.isEmpty()
                    || finding.pointer().equals(at)
                    || finding.pointer().startsWith(at + '/');
        }
    }

    /**
     * Reads a case from its line.
     *
     * @throws IllegalArgumentException where the line is not a case
     */
    public static ConformanceCase parse(String line) {
        if (!(JsonTree.read(line.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> members)
                || !(members.get("name") instanceof String name)) {
            throw new IllegalArgumentException("not a conformance case");
        }
        Object input = members.get("input");
        if (input == null) {
            throw new IllegalArgumentException("a conformance case without input");
        }
        String document = input instanceof String text
                ? text
                : new String(JsonOutput.bytes(out -> JsonOutput.writeTree(input, out)), StandardCharsets.UTF_8);
        return new ConformanceCase(
                name,
                document,
                expected(members.get("errors")),
                expected(members.get("warnings")),
                unwanted(members.get("no")),
                texts(members.get("missing")),
                members.containsKey("infos") ? Optional.of(expected(members.get("infos"))) : Optional.empty(),
                members.get("stage") instanceof String stage ? Optional.of(stage) : Optional.empty(),
                expected(members.get("moves")),
                ExpectedAnswer.parse(members.get("eligible")),
                ExpectedObligation.parse(members.get("due")));
    }

    /** Judges the case and says what differs from what must be found; nothing where it agrees. */
    public List<Difference> differences(DocumentReader reader, Casework casework) {
        return differences(reader.read(input), casework);
    }

    /** What differs where the input has been read already. */
    List<Difference> differences(DocumentResult read, Casework casework) {
        List<Difference> differences = new ArrayList<>();
        if (read instanceof CaseFileResult.Read whole) {
            Judgement judgement = casework.judge(whole.file());
            compare(judgement.findings(), differences);
            String reached = judgement.state().stage().map(Stage::slug).orElse("-");
            if (stage.isPresent() && !stage.get().equals(reached)) {
                differences.add(Difference.of(Kind.STAGE, stage.get(), reached));
            }
            compareMoves(whole.file(), casework, differences);
            for (ExpectedAnswer answer : eligible) {
                answer.difference(whole.file(), casework).ifPresent(differences::add);
            }
            for (ExpectedObligation obligation : due) {
                obligation.difference(whole.file(), casework).ifPresent(differences::add);
            }
        } else if (read instanceof DocumentResult.AgreementRead whole) {
            compare(casework.judge(whole.agreement()), differences);
        } else if (read instanceof CaseFileResult.Refused refused) {
            compare(refused.findings(), differences);
        } else {
            // No rule speaks of a line of an activity log.
            compare(List.of(), differences);
        }
        return differences;
    }

    private void compareMoves(CaseFile file, Casework casework, List<Difference> differences) {
        if (moves.isEmpty()) {
            return;
        }
        LocalDate last = file.events().get(file.events().size() - 1).on();
        List<Explanation.Step> steps = casework.explain(file, last).steps();
        for (Expected move : moves) {
            String clause = steps.stream()
                    .filter(step -> step.applied() && move.at().equals("/events/" + step.entry()))
                    .flatMap(step -> step.clause().stream())
                    .findFirst()
                    .orElse("-");
            if (!clause.equals(move.named())) {
                differences.add(Difference.of(Kind.MOVE, move.at(), move.named(), clause));
            }
        }
    }

    private void compare(List<Finding> findings, List<Difference> differences) {
        for (Expected error : errors) {
            if (findings.stream().noneMatch(f -> f.severity() == Severity.ERROR && error.fits(f))) {
                differences.add(Difference.of(Kind.NO_ERROR, error.named(), error.at()));
            }
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR && errors.stream().noneMatch(error -> error.isAt(finding))) {
                String named = finding.code()
                        + finding.clause().map(clause -> " " + clause).orElse("");
                differences.add(Difference.of(Kind.UNEXPECTED_ERROR, named, finding.pointer()));
            }
        }
        for (Expected warning : warnings) {
            if (findings.stream().noneMatch(f -> f.severity() == Severity.WARNING && warning.fits(f))) {
                differences.add(Difference.of(Kind.NO_WARNING, warning.named(), warning.at()));
            }
        }
        infos.ifPresent(exact -> compareInfos(exact, findings, differences));
        for (Expected unwanted : no) {
            if (findings.stream().anyMatch(f -> f.severity() != Severity.INFO && unwanted.fits(f))) {
                differences.add(Difference.of(Kind.UNWANTED, unwanted.named()));
            }
        }
        for (String fact : missing) {
            if (findings.stream().noneMatch(finding -> finding.missing().contains(fact))) {
                differences.add(Difference.of(Kind.FACT_NOT_NAMED, fact));
            }
        }
    }

    private static void compareInfos(List<Expected> infos, List<Finding> findings, List<Difference> differences) {
        for (Expected info : infos) {
            if (findings.stream().noneMatch(f -> f.severity() == Severity.INFO && info.fits(f))) {
                differences.add(Difference.of(Kind.NO_INFO, info.named(), info.at()));
            }
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.INFO && infos.stream().noneMatch(info -> info.fits(finding))) {
                differences.add(Difference.of(Kind.UNWANTED, finding.code()));
            }
        }
    }

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** SMO-3.1 names SMO-3.1-b, but not SMO-3.10. */
    private static boolean isNamed(String prefix, Finding finding) {
        Optional<String> clause = finding.clause();
        boolean byClause = clause.isPresent()
                && clause.get().startsWith(prefix)
                && (clause.get().length() == prefix.length()
                        || prefix.isEmpty()
                        || prefix.endsWith("-")
                        || prefix.endsWith(".")
                        || !DIGIT.matcher(clause.get().substring(prefix.length(), prefix.length() + 1))
                                .matches());
        return prefix.isEmpty() || byClause || finding.code().startsWith(prefix);
    }

    private static List<Expected> unwanted(@Nullable Object namesOrPairs) {
        List<Expected> unwanted = new ArrayList<>();
        if (namesOrPairs instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof String name) {
                    unwanted.add(new Expected(name, "", ""));
                } else {
                    unwanted.addAll(expected(List.of(item)));
                }
            }
        }
        return unwanted;
    }

    private static List<Expected> expected(@Nullable Object pairs) {
        List<Expected> expected = new ArrayList<>();
        if (pairs instanceof List<?> list) {
            for (Object pair : list) {
                if (!(pair instanceof List<?> texts)
                        || texts.size() < 2
                        || texts.size() > 3
                        || !texts.stream().allMatch(String.class::isInstance)) {
                    throw new IllegalArgumentException(
                            "a finding is named by clause or code, pointer, and the reading where that matters");
                }
                expected.add(new Expected(
                        (String) texts.get(0), (String) texts.get(1), texts.size() == 3 ? (String) texts.get(2) : ""));
            }
        }
        return expected;
    }

    private static List<String> texts(@Nullable Object texts) {
        List<String> read = new ArrayList<>();
        if (texts instanceof List<?> list) {
            for (Object text : list) {
                if (!(text instanceof String one)) {
                    throw new IllegalArgumentException("a list of texts is expected");
                }
                read.add(one);
            }
        }
        return read;
    }
}
