package io.github.soprovod.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.PolicyCheck;
import io.github.soprovod.rules.TermAccount;
import io.github.soprovod.rules.TermAccount.Kind;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws that judging keeps under every policy. An embedder who writes a policy subclasses this and names it; jqwik does the
 * rest.
 */
public abstract class PolicyLaws {

    private static final int TRIES = 100;

    /** For subclasses. */
    protected PolicyLaws() {}

    /** The policies under test; each stands for itself, whatever others there are. */
    protected abstract List<Policy> policies();

    /** A case file and the policy to judge it under. */
    public record Case(Policy policy, CaseFile file) {

        /** Casework under the policy. */
        public Casework casework() {
            return Single.casework(policy);
        }

        /** The state before the first entry. */
        public CaseState begin() {
            return casework().begin(file.id(), file.region(), file.recipient());
        }
    }

    /** A recipient, all that is known and a part of it, and a day to ask about. */
    public record Question(Policy policy, Recipient full, Recipient partial, LocalDate day) {

        /** The answer about what is known of the recipient. */
        public Answer about(Recipient recipient) {
            return on(recipient, day);
        }

        /** The answer on another day. */
        public Answer on(Recipient recipient, LocalDate other) {
            return Single.casework(policy).eligibility(policy.region(), recipient, other);
        }
    }

    /** Random cases of the policies. */
    @Provide
    public Arbitrary<Case> cases() {
        return Walks.of(policies()).map(walk -> new Case(walk.policy(), walk.file()));
    }

    /** Random questions about recipients, on days near their birthdays. */
    @Provide
    public Arbitrary<Question> questions() {
        return Questions.of(Arbitraries.of(policies()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void judgingTwiceGivesTheSame(@ForAll("cases") Case given) {
        Judgement once = given.casework().judge(given.file());
        assertThat(given.casework().judge(given.file())).isEqualTo(once);
        assertThat(Casework.under(PolicyBook.of(given.policy())).judge(given.file()))
                .isEqualTo(once);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRefusedEntryGivesTheVeryStateBack(@ForAll("cases") Case given) {
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            Judgement judgement = given.casework().judge(state, entry);
            if (!judgement.isAccepted()) {
                assertThat(judgement.state()).isSameAs(state);
            }
            state = judgement.state();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatFollowsARefusedEntryIsJudgedAsIfItWereNotThere(@ForAll("cases") Case given) {
        List<CaseEvent> entries = given.file().events();
        List<CaseEvent> applied = applied(given);
        if (applied.isEmpty() || !applied.get(0).on().equals(entries.get(0).on())) {
            // The first entry decides which policy applies and since when the case is.
            return;
        }
        Judgement whole = given.casework().judge(given.file());
        Judgement without = given.casework().judge(given.file().withEvents(applied));
        assertThat(said(without)).isEqualTo(saidOfApplied(whole, given));
        assertThat(without.state().stage()).isEqualTo(whole.state().stage());
        assertThat(without.state().term().map(CaseState.Term::until))
                .isEqualTo(whole.state().term().map(CaseState.Term::until));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void steppingEntryByEntryComesToWhatJudgingTheFileComesTo(@ForAll("cases") Case given) {
        Judgement whole = given.casework().judge(given.file());
        List<Finding> findings = new ArrayList<>();
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            Judgement judgement = given.casework().judge(state, entry);
            findings.addAll(judgement.findings());
            state = judgement.state();
        }
        assertThat(state.stage()).isEqualTo(whole.state().stage());
        assertThat(state.papers().keySet()).isEqualTo(whole.state().papers().keySet());
        assertThat(state.recipient()).isEqualTo(whole.state().recipient());
        assertThat(state.programme()).isEqualTo(whole.state().programme());
        if (applied(given).equals(given.file().events())) {
            assertThat(state).isEqualTo(whole.state());
            assertThat(findings).isEqualTo(ofEntries(whole));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFoldOfAPrefixIsTheStateAtThatEntry(@ForAll("cases") Case given) {
        List<CaseEvent> entries = given.file().events();
        List<Finding> all = given.casework().judge(given.file()).findings();
        for (int length = 1; length <= entries.size(); length++) {
            Judgement prefix = given.casework().judge(given.file().withEvents(entries.subList(0, length)));
            assertThat(prefix.findings())
                    .isEqualTo(all.subList(0, Math.min(prefix.findings().size(), all.size())));
            if (length < entries.size() && isIn(prefix.state(), entries.get(length), given)) {
                Judgement next = given.casework().judge(given.file().withEvents(entries.subList(0, length + 1)));
                assertThat(next.state())
                        .isEqualTo(given.casework()
                                .judge(prefix.state(), entries.get(length))
                                .state());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nothingIsSaidOfAnEntryThatIsNotThere(@ForAll("cases") Case given) {
        int size = given.file().events().size();
        assertThat(given.casework().judge(given.file()).findings())
                .extracting(Finding::pointer)
                .filteredOn(pointer -> pointer.startsWith("/events/"))
                .allMatch(pointer ->
                        IntStream.range(0, size).anyMatch(i -> (pointer + "/").startsWith("/events/" + i + "/")));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anUndeterminedRuleNeverRefuses(@ForAll("cases") Case given) {
        assertThat(given.casework().judge(given.file()).findings())
                .filteredOn(finding -> !finding.missing().isEmpty())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aCaseThatEndedStaysEnded(@ForAll("cases") Case given) {
        Optional<Stage> ended = Optional.empty();
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            state = given.casework().judge(state, entry).state();
            if (ended.isPresent()) {
                assertThat(state.stage()).isEqualTo(ended);
            }
            ended = state.stage().filter(Stage::isFinal);
        }
    }

    @Example
    void everyStageIsReachedAndHasAWayToAnEnd() {
        assertThat(policies())
                .allSatisfy(policy -> assertThat(PolicyCheck.findings(policy)).isEmpty());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void deathEndsACaseWhereverItStands(@ForAll("cases") Case given) {
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            state = given.casework().judge(state, entry).state();
            if (state.stage().filter(stage -> !stage.isFinal()).isPresent()) {
                String day = state.lastOn().orElseThrow().toString();
                Judgement ended = given.casework().judge(state, Entries.closed(day, ClosureReason.DEATH));
                // What is wrong with a day or a person is said of every entry alike.
                assertThat(ended.findings())
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .allMatch(finding -> finding.code().startsWith("case."));
                assertThat(ended.state().stage())
                        .isEqualTo(ended.isAccepted() ? Optional.of(Stage.CLOSED) : state.stage());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noTermGoesPastItsLimit(@ForAll("cases") Case given) {
        List<CaseEvent> entries = given.file().events();
        LocalDate last = entries.get(entries.size() - 1).on();
        given.casework()
                .explain(given.file(), last)
                .term()
                .ifPresent(account -> account.steps().stream()
                        .filter(step -> step.kind() == Kind.LIMIT || step.kind() == Kind.EXTENSION_LIMIT)
                        .map(TermAccount.Step::day)
                        .max(Comparator.naturalOrder())
                        .ifPresent(limit -> assertThat(account.term().until()).isBeforeOrEqualTo(limit)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidHoldsNoPersonalData(@ForAll("cases") Case given) {
        CaseFile planted = Canaries.plantedIn(given.file());
        Judgement judgement = given.casework().judge(planted);
        assertThat(judgement.toString()).doesNotContain(Canaries.SONG);
        assertThat(planted.toString()).doesNotContain(Canaries.SONG);
        for (Finding finding : judgement.findings()) {
            assertThat(finding.toString()).doesNotContain(Canaries.SONG);
            for (Language language : Language.values()) {
                assertThat(Messages.text(finding, language)).doesNotContain(Canaries.SONG);
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everythingSaidIsASentenceInBothLanguages(@ForAll("cases") Case given) {
        for (Finding finding : given.casework().judge(given.file()).findings()) {
            for (Language language : Language.values()) {
                assertThat(Messages.text(finding, language))
                        .isNotEqualTo(finding.code())
                        .doesNotContain("{")
                        .endsWith(".");
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void learningAFactNeverFlipsAnAnswer(@ForAll("questions") Question question) {
        Questions.learningNeverFlips(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theMissingFactsTogetherSettleTheAnswer(@ForAll("questions") Question question) {
        Questions.missingFactsSettle(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void factsThatAreNotMissingSettleNothing(@ForAll("questions") Question question) {
        Questions.otherFactsSettleNothing(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aYesHoldsUpToItsLastDayAndNoLonger(@ForAll("questions") Question question) {
        Questions.yesHoldsUpToItsLastDay(question);
    }

    private static boolean isIn(CaseState state, CaseEvent entry, Case given) {
        // After a refused entry the live case counts on from the last one applied, the file does not.
        return state.entries() == given.file().events().indexOf(entry);
    }

    private static List<CaseEvent> applied(Case given) {
        List<CaseEvent> applied = new ArrayList<>();
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            Judgement judgement = given.casework().judge(state, entry);
            if (judgement.isAccepted()) {
                applied.add(entry);
            }
            state = judgement.state();
        }
        return applied;
    }

    private static List<Finding> ofEntries(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.pointer().startsWith("/events/"))
                .filter(finding -> !finding.code().equals("case.policy.not-in-force"))
                .toList();
    }

    private static List<String> said(Judgement judgement) {
        return ofEntries(judgement).stream().map(PolicyLaws::words).toList();
    }

    private static List<String> saidOfApplied(Judgement judgement, Case given) {
        List<CaseEvent> applied = applied(given);
        List<String> refused = IntStream.range(0, given.file().events().size())
                .filter(i -> applied.stream()
                        .noneMatch(entry -> entry == given.file().events().get(i)))
                .mapToObj(i -> "/events/" + i + "/")
                .toList();
        return ofEntries(judgement).stream()
                .filter(finding -> refused.stream().noneMatch((finding.pointer() + "/")::startsWith))
                .map(PolicyLaws::words)
                .toList();
    }

    /** A finding without the index of its entry. */
    private static String words(Finding finding) {
        String place = finding.pointer().replaceFirst("^/events/\\d+", "");
        return String.join(
                " ",
                finding.severity().slug(),
                finding.code(),
                finding.clause().orElse(""),
                place,
                String.valueOf(finding.on()));
    }
}
