package io.github.soprovod.rules.report;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Appeal;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what a case file, or a line of an activity log, adds to a report. The file is taken as it stood on the day of the report:
 * entries dated after it are left out, and what the rules refuse is not counted. Immutable and thread-safe.
 */
public final class ReportCount {

    /** How many of the eleven digits of an insurance number are its own; the others follow from them. */
    private static final int OWN_DIGITS = 9;

    /** How names of those begin who are an organisation and a person in one. */
    private static final Pattern ENTREPRENEUR = Pattern.compile(
            "\\s*(ИП|индивидуальный предприниматель)\\b", CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);

    private final ReportRequest request;
    private final Casework casework;

    /** Counts for a report, under the policies that the casework knows. */
    public ReportCount(ReportRequest request, Casework casework) {
        this.request = request;
        this.casework = casework;
    }

    /** What became of a case file. */
    public enum Standing {
        /** It was judged; what it adds may still be nothing. */
        COUNTED,
        /** Its region has another act. */
        OTHER_REGION,
        /** It begins after the day of the report. */
        NOT_BEGUN
    }

    /**
     * What a case file adds.
     *
     * @param refused how many entries the rules refused, which are not counted
     */
    public record Counted(Standing standing, int refused, List<Item> items) {

        /** Keeps a copy of the list. */
        public Counted {
            items = List.copyOf(items);
        }
    }

    /** What a case file adds. */
    public Counted of(CaseFile file) {
        if (!file.region().equals(request.form().region())) {
            return new Counted(Standing.OTHER_REGION, 0, List.of());
        }
        Optional<CaseFile> known = casework.asOf(file, request.asOf());
        if (known.isEmpty()) {
            return new Counted(Standing.NOT_BEGUN, 0, List.of());
        }
        CaseFile standing = known.get();
        Judgement judgement = casework.judge(standing);
        List<Item> items = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            if (request.form().counts(subject)) {
                add(subject, standing, judgement, items);
            }
        }
        return new Counted(Standing.COUNTED, judgement.refused().size(), items);
    }

    /** What a line of an activity log adds; nothing where the form does not ask for it. */
    public List<Item> of(Activity activity) {
        if (!request.form().counts(Subject.ACTIVITIES) || !request.countsRunning(activity.on())) {
            return List.of();
        }
        Figure figure = activity.kind().isAttended() ? Figure.ATTENDANCE : Figure.ACTS;
        int amount = activity.kind().isAttended() ? activity.participants().orElse(0) : activity.acts();
        return List.of(new Item(
                Subject.ACTIVITIES,
                activity.kind().slug(),
                figure.slug(),
                activity.on(),
                amount,
                OptionalInt.empty(),
                activity.title(),
                OptionalInt.empty()));
    }

    private void add(Subject subject, CaseFile file, Judgement judgement, List<Item> items) {
        CaseState state = judgement.state();
        switch (subject) {
            case APPEALS -> appeals(file, state, items);
            case RESULTS -> {
                if (isSupported(state)) {
                    Results.of(file, judgement, request.asOf(), items::add);
                }
            }
            case CASES -> {
                if (isSupported(state)) {
                    standing(state, items);
                }
            }
            case RECIPIENTS -> recipient(file, judgement, items);
            case ACTIVITIES -> {
                // Those of logs, not of case files.
            }
        }
    }

    private void appeals(CaseFile file, CaseState state, List<Item> items) {
        for (Appeal appeal : state.appeals().values()) {
            Mark by = appeal.by();
            if (request.countsRunning(by.on()) || request.counts(by.on())) {
                AppealRegistered registered = (AppealRegistered) file.events().get(by.entry());
                items.add(Item.ofCase(
                        Subject.APPEALS,
                        appeal.topic().slug(),
                        registered.from().slug(),
                        by.on(),
                        by.entry()));
            }
        }
    }

    /** Whether the need for support was found, and the case had not ended before the period. */
    private boolean isSupported(CaseState state) {
        return state.supportNeeded().orElse(false) && (state.closure().isEmpty() || isEndedInPeriod(state));
    }

    private void standing(CaseState state, List<Item> items) {
        String key = state.closure()
                .map(closure -> closure.reason().<Term>map(reason -> reason).orElse(Figure.DECLINED))
                .orElse(Figure.CONTINUING)
                .slug();
        int entry = state.closure()
                .map(CaseState.Closure::by)
                .or(() -> mark(state, EventType.NEEDS_ASSESSED))
                .map(Mark::entry)
                .orElse(0);
        items.add(Item.ofCase(Subject.CASES, key, key, request.asOf(), entry));
    }

    private void recipient(CaseFile file, Judgement judgement, List<Item> items) {
        CaseState state = judgement.state();
        if (state.closure().isPresent()) {
            // Who is found in need and enrolled is counted as of a day, what was done in the month until its end.
            if (isEndedInPeriod(state)) {
                done(file, judgement, institution(state), items);
            }
            return;
        }
        Optional<Mark> enrolled = mark(state, EventType.ENROLLED);
        Optional<Mark> need = state.supportNeeded().orElse(false) ? mark(state, EventType.NEEDS_ASSESSED) : enrolled;
        if (need.isEmpty()) {
            return;
        }
        String institution = institution(state);
        OptionalInt citizen = citizen(state);
        LocalDate day = request.asOf();
        items.add(Item.ofCase(
                        Subject.RECIPIENTS,
                        institution,
                        Figure.IN_NEED.slug(),
                        day,
                        need.get().entry())
                .of(citizen));
        if (enrolled.isEmpty()) {
            return;
        }
        int entry = enrolled.get().entry();
        items.add(Item.ofCase(Subject.RECIPIENTS, institution, Figure.ENROLLED.slug(), day, entry)
                .of(citizen));
        state.stage()
                .map(Stage::slug)
                .ifPresent(stage -> items.add(Item.ofCase(Subject.RECIPIENTS, institution, stage, day, entry)
                        .of(citizen)));
        dynamics(file, state)
                .ifPresent(
                        dynamics -> items.add(Item.ofCase(Subject.RECIPIENTS, institution, dynamics.slug(), day, entry)
                                .of(citizen)));
        done(file, judgement, institution, items);
    }

    private void done(CaseFile file, Judgement judgement, String institution, List<Item> items) {
        Results.of(file, judgement, request.asOf(), result -> {
            String key = result.column() + '.' + result.line();
            items.add(Item.ofCase(
                    Subject.RECIPIENTS,
                    institution,
                    key,
                    request.asOf(),
                    result.entry().orElse(0)));
        });
    }

    private boolean isEndedInPeriod(CaseState state) {
        return state.closure()
                .map(closure -> !closure.by().on().isBefore(request.period().first()))
                .orElse(false);
    }

    /** What the latest review that says so found. */
    private static Optional<Term> dynamics(CaseFile file, CaseState state) {
        for (int i = state.reviews().size() - 1; i >= 0; i--) {
            ReviewHeld held =
                    (ReviewHeld) file.events().get(state.reviews().get(i).by().entry());
            if (held.dynamics().isPresent()) {
                return Optional.of(held.dynamics().get());
            }
        }
        return Optional.empty();
    }

    /** The curator's institution; empty where it is unknown, and where its name is a person's or may be one. */
    private static String institution(CaseState state) {
        return state.curator()
                .flatMap(Curator::organisation)
                .filter(organisation -> !isPerson(organisation))
                .map(organisation -> organisation.name().strip())
                .orElse("");
    }

    private static boolean isPerson(Organisation organisation) {
        return organisation
                .kind()
                .map(kind -> kind == OrganisationKind.ENTREPRENEUR)
                .orElseGet(() -> ENTREPRENEUR.matcher(organisation.name()).lookingAt());
    }

    private static OptionalInt citizen(CaseState state) {
        return state.recipient()
                .person()
                .snils()
                .map(snils -> OptionalInt.of(Integer.parseInt(snils.digits().substring(0, OWN_DIGITS))))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Mark> mark(CaseState state, EventType type) {
        return Optional.ofNullable(state.last().get(type));
    }

    /** The key of several words together. */
    static String key(Term... words) {
        return Arrays.stream(words).map(Term::slug).collect(Collectors.joining("."));
    }
}
