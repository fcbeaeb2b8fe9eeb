package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.Treatment;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A condition on the recipient's disability or treatment. */
public sealed interface HealthCondition extends PersonCondition {

    /** Whether the recipient's disability set in before an age; whether it still lasts is not asked. */
    record DisabledBefore(int age) implements HealthCondition {
        @Override
        public String subject() {
            return "disability";
        }

        @Override
        public List<String> parameters() {
            return List.of(Integer.toString(age));
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Disability> disability = facts.recipient().person().disability();
            if (disability.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            if (disability.get().group() == DisabilityGroup.NONE) {
                return Verdict.NO;
            }
            Optional<LocalDate> since = disability.get().since();
            Optional<LocalDate> birth = facts.recipient().person().birthDate();
            if (since.isPresent() && since.get().isAfter(facts.day())) {
                return Verdict.NO;
            }
            return since.isEmpty() || birth.isEmpty()
                    ? Verdict.UNDETERMINED
                    : Verdict.of(since.get().isBefore(Words.reached(birth.get(), age)));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            Optional<Disability> disability = facts.recipient().person().disability();
            if (disability.isEmpty()) {
                sink.accept("/recipient/person/disability");
            } else if (disability.get().since().isEmpty()) {
                sink.accept("/recipient/person/disability/since");
            }
            if (facts.recipient().person().birthDate().isEmpty()) {
                sink.accept("/recipient/person/birthDate");
            }
        }
    }

    /** Whether the disability of the recipient has not lapsed; so it is where its last day is not told. */
    record DisabilityLasts() implements HealthCondition {
        @Override
        public String subject() {
            return "disability-lasts";
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Disability> disability = facts.recipient().person().disability();
            if (disability.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            Optional<LocalDate> until = disability.get().until();
            return Verdict.of(until.isEmpty() || !facts.day().isAfter(until.get()));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept("/recipient/person/disability");
        }

        @Override
        public Optional<LocalDate> until(Facts facts) {
            return facts.recipient().person().disability().flatMap(Disability::until);
        }
    }

    /** Whether the recipient is in treatment in the region on the day. */
    record TreatedHere() implements HealthCondition {
        @Override
        public String subject() {
            return "treatment";
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Treatment> treatment = facts.recipient().treatment();
            if (treatment.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            Optional<LocalDate> from = treatment.get().from();
            Optional<LocalDate> until = treatment.get().until();
            if ((from.isPresent() && facts.day().isBefore(from.get()))
                    || (until.isPresent() && facts.day().isAfter(until.get()))) {
                return Verdict.NO;
            }
            return treatment.get().region().isEmpty()
                    ? Verdict.UNDETERMINED
                    : Verdict.of(treatment.get().region().get().equals(facts.region()));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept(
                    facts.recipient().treatment().isEmpty() ? "/recipient/treatment" : "/recipient/treatment/region");
        }

        @Override
        public Optional<LocalDate> until(Facts facts) {
            return facts.recipient().treatment().flatMap(Treatment::until);
        }
    }
}
