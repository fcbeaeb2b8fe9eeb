package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Programmes.programmes;
import static io.github.soprovod.domain.arbitraries.Values.booleans;
import static io.github.soprovod.domain.arbitraries.Values.days;
import static io.github.soprovod.domain.arbitraries.Values.decisions;
import static io.github.soprovod.domain.arbitraries.Values.identifiers;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.organisations;
import static io.github.soprovod.domain.arbitraries.Values.terms;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ReferralAnswered;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.event.TermExtended;
import io.github.soprovod.domain.vocabulary.Dynamics;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random entries of active support, by their type. */
final class SupportEntries {

    private SupportEntries() {}

    static Arbitrary<ProgrammeAgreed> programmeAgreed() {
        return Builders.withBuilder(ProgrammeAgreed::builder)
                .use(days())
                .inSetter(ProgrammeAgreed.Builder::on)
                .use(maybe(texts()))
                .inSetter(ProgrammeAgreed.Builder::note)
                .use(programmes())
                .inSetter(ProgrammeAgreed.Builder::programme)
                .use(maybe(booleans()))
                .inSetter(ProgrammeAgreed.Builder::agreedByRecipient)
                .build(ProgrammeAgreed.Builder::build);
    }

    static Arbitrary<ContractConcluded> contractConcluded() {
        return Builders.withBuilder(ContractConcluded::builder)
                .use(days())
                .inSetter(ContractConcluded.Builder::on)
                .use(maybe(texts()))
                .inSetter(ContractConcluded.Builder::note)
                .use(maybe(texts()))
                .inSetter(ContractConcluded.Builder::number)
                .build(ContractConcluded.Builder::build);
    }

    static Arbitrary<MeasureResolved> measureResolved() {
        return Builders.withBuilder(MeasureResolved::builder)
                .use(days())
                .inSetter(MeasureResolved.Builder::on)
                .use(maybe(texts()))
                .inSetter(MeasureResolved.Builder::note)
                .use(identifiers())
                .inSetter(MeasureResolved.Builder::measure)
                .use(terms(MeasureOutcome.class))
                .inSetter(MeasureResolved.Builder::outcome)
                .use(maybe(organisations()))
                .inSetter(MeasureResolved.Builder::provider)
                .build(MeasureResolved.Builder::build);
    }

    static Arbitrary<ReferralSent> referralSent() {
        return Builders.withBuilder(ReferralSent::builder)
                .use(days())
                .inSetter(ReferralSent.Builder::on)
                .use(maybe(texts()))
                .inSetter(ReferralSent.Builder::note)
                .use(identifiers())
                .inSetter(ReferralSent.Builder::id)
                .use(maybe(organisations()))
                .inSetter(ReferralSent.Builder::to)
                .use(maybe(terms(HelpKind.class)))
                .inSetter(ReferralSent.Builder::help)
                .use(maybe(identifiers()))
                .inSetter(ReferralSent.Builder::measure)
                .build(ReferralSent.Builder::build);
    }

    static Arbitrary<ReferralAnswered> referralAnswered() {
        return Builders.withBuilder(ReferralAnswered::builder)
                .use(days())
                .inSetter(ReferralAnswered.Builder::on)
                .use(maybe(texts()))
                .inSetter(ReferralAnswered.Builder::note)
                .use(identifiers())
                .inSetter(ReferralAnswered.Builder::referral)
                .use(maybe(booleans()))
                .inSetter(ReferralAnswered.Builder::accepted)
                .build(ReferralAnswered.Builder::build);
    }

    static Arbitrary<ReviewHeld> reviewHeld() {
        return Builders.withBuilder(ReviewHeld::builder)
                .use(days())
                .inSetter(ReviewHeld.Builder::on)
                .use(maybe(texts()))
                .inSetter(ReviewHeld.Builder::note)
                .use(terms(ReviewKind.class))
                .inSetter(ReviewHeld.Builder::kind)
                .use(maybe(terms(Dynamics.class)))
                .inSetter(ReviewHeld.Builder::dynamics)
                .use(terms(ReviewConclusion.class))
                .inSetter(ReviewHeld.Builder::conclusion)
                .build(ReviewHeld.Builder::build);
    }

    static Arbitrary<ProgrammeAmended> programmeAmended() {
        return Builders.withBuilder(ProgrammeAmended::builder)
                .use(days())
                .inSetter(ProgrammeAmended.Builder::on)
                .use(maybe(texts()))
                .inSetter(ProgrammeAmended.Builder::note)
                .use(programmes())
                .inSetter(ProgrammeAmended.Builder::programme)
                .use(maybe(booleans()))
                .inSetter(ProgrammeAmended.Builder::agreedByRecipient)
                .build(ProgrammeAmended.Builder::build);
    }

    static Arbitrary<TermExtended> termExtended() {
        return Builders.withBuilder(TermExtended::builder)
                .use(days())
                .inSetter(TermExtended.Builder::on)
                .use(maybe(texts()))
                .inSetter(TermExtended.Builder::note)
                .use(days())
                .inSetter(TermExtended.Builder::until)
                .use(maybe(decisions()))
                .inSetter(TermExtended.Builder::decision)
                .use(maybe(booleans()))
                .inSetter(TermExtended.Builder::recipientWish)
                .build(TermExtended.Builder::build);
    }
}
