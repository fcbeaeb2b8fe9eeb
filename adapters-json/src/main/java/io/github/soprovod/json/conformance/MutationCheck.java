package io.github.soprovod.json.conformance;

import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.DocumentResult;
import io.github.soprovod.json.Limits;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.PolicyCheck;
import io.github.soprovod.rules.mutation.PolicyMutator;
import io.github.soprovod.rules.mutation.PolicyMutator.Mutant;
import io.github.soprovod.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** Which elements of a policy cases notice: the policy is judged under with one thing wrong at a time. */
public final class MutationCheck {

    private record Known(ConformanceCase known, DocumentResult read) {}

    private final Policy policy;
    private final PolicyBook editions;
    private final List<Known> cases = new ArrayList<>();

    /**
     * What came of the mutants of a policy.
     *
     * @param policy the policy
     * @param cases cases of its region that agree with it: the others notice everything
     * @param tried mutants that a case can notice
     * @param refused mutants that are no policy any more ({@link PolicyCheck}), and so need no case
     * @param unseen statements that are kept by the way the library is made, which no case shows
     * @param survivors those of the tried that no case notices
     */
    public record Result(Policy policy, int cases, int tried, int refused, int unseen, List<Mutant> survivors) {

        /** Keeps a copy of the list. */
        public Result {
            survivors = List.copyOf(survivors);
        }
    }

    private MutationCheck(Policy policy, List<ConformanceCase> all, PolicyBook book) {
        this.policy = policy;
        this.editions = PolicyBook.of(book.editions(policy.region()).toArray(Policy[]::new));
        DocumentReader reader = new DocumentReader(book.regions(), Limits.standard());
        Casework casework = Casework.under(editions);
        for (ConformanceCase one : all) {
            DocumentResult read = reader.read(one.input());
            if (isOfRegion(read) && one.differences(read, casework).isEmpty()) {
                cases.add(new Known(one, read));
            }
        }
    }

    private boolean isOfRegion(DocumentResult read) {
        return (read instanceof CaseFileResult.Read whole
                        && whole.file().region().equals(policy.region()))
                || (read instanceof DocumentResult.AgreementRead paper
                        && paper.agreement().region().equals(policy.region()));
    }

    /** Tries the mutants of a policy of a book on cases; those of other regions are passed over. */
    public static Result of(Policy policy, List<ConformanceCase> cases, PolicyBook book) {
        return new MutationCheck(policy, cases, book).result();
    }

    private Result result() {
        List<Mutant> survivors = new ArrayList<>();
        int tried = 0;
        int refused = 0;
        int unseen = 0;
        for (Mutant mutant : PolicyMutator.mutants(policy)) {
            if (mutant.isUnseen()) {
                unseen++;
            } else if (!PolicyCheck.findings(mutant.policy()).isEmpty()) {
                refused++;
            } else {
                tried++;
                if (!isNoticed(mutant)) {
                    survivors.add(mutant);
                }
            }
        }
        return new Result(policy, cases.size(), tried, refused, unseen, survivors);
    }

    private boolean isNoticed(Mutant mutant) {
        Casework casework = Casework.under(editions.replacing(policy, mutant.policy()));
        for (int i = 0; i < cases.size(); i++) {
            Known one = cases.get(i);
            if (!one.known().differences(one.read(), casework).isEmpty()) {
                // Neighbouring mutants are often noticed by the same case.
                cases.remove(i);
                cases.add(0, one);
                return true;
            }
        }
        return false;
    }
}
