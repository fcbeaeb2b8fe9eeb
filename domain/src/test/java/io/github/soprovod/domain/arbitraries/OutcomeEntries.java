package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.People.changes;
import static io.github.soprovod.domain.arbitraries.Programmes.handovers;
import static io.github.soprovod.domain.arbitraries.Programmes.services;
import static io.github.soprovod.domain.arbitraries.Values.addresses;
import static io.github.soprovod.domain.arbitraries.Values.booleans;
import static io.github.soprovod.domain.arbitraries.Values.days;
import static io.github.soprovod.domain.arbitraries.Values.decisions;
import static io.github.soprovod.domain.arbitraries.Values.documents;
import static io.github.soprovod.domain.arbitraries.Values.lists;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.spans;
import static io.github.soprovod.domain.arbitraries.Values.terms;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Declined;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.PostSupportContact;
import io.github.soprovod.domain.event.SupportResumed;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.ContactChannel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random entries about what came of support, by their type. */
final class OutcomeEntries {

    private OutcomeEntries() {}

    static Arbitrary<EffectivenessEvaluated> effectivenessEvaluated() {
        return Builders.withBuilder(EffectivenessEvaluated::builder)
                .use(days())
                .inSetter(EffectivenessEvaluated.Builder::on)
                .use(maybe(texts()))
                .inSetter(EffectivenessEvaluated.Builder::note)
                .use(maybe(booleans()))
                .inSetter(EffectivenessEvaluated.Builder::goalsReached)
                .use(maybe(booleans()))
                .inSetter(EffectivenessEvaluated.Builder::activeSupportNeeded)
                .use(maybe(booleans()))
                .inSetter(EffectivenessEvaluated.Builder::withRecipient)
                .use(maybe(booleans()))
                .inSetter(EffectivenessEvaluated.Builder::observationNeeded)
                .use(lists(texts()))
                .inSetter(EffectivenessEvaluated.Builder::recommendations)
                .build(EffectivenessEvaluated.Builder::build);
    }

    static Arbitrary<PostSupportContact> postSupportContact() {
        return Builders.withBuilder(PostSupportContact::builder)
                .use(days())
                .inSetter(PostSupportContact.Builder::on)
                .use(maybe(texts()))
                .inSetter(PostSupportContact.Builder::note)
                .use(maybe(terms(ContactChannel.class)))
                .inSetter(PostSupportContact.Builder::channel)
                .use(maybe(booleans()))
                .inSetter(PostSupportContact.Builder::needArose)
                .build(PostSupportContact.Builder::build);
    }

    static Arbitrary<SupportResumed> supportResumed() {
        return Builders.withBuilder(SupportResumed::builder)
                .use(days())
                .inSetter(SupportResumed.Builder::on)
                .use(maybe(texts()))
                .inSetter(SupportResumed.Builder::note)
                .use(maybe(texts()))
                .inSetter(SupportResumed.Builder::reason)
                .build(SupportResumed.Builder::build);
    }

    static Arbitrary<ActSigned> actSigned() {
        return Builders.withBuilder(ActSigned::builder)
                .use(days())
                .inSetter(ActSigned.Builder::on)
                .use(maybe(texts()))
                .inSetter(ActSigned.Builder::note)
                .use(maybe(texts()))
                .inSetter(ActSigned.Builder::number)
                .use(maybe(spans()))
                .inSetter(ActSigned.Builder::period)
                .use(lists(services()))
                .inSetter(ActSigned.Builder::services)
                .use(maybe(texts()))
                .inSetter(ActSigned.Builder::claims)
                .build(ActSigned.Builder::build);
    }

    static Arbitrary<PersonalDataChanged> personalDataChanged() {
        return Builders.withBuilder(PersonalDataChanged::builder)
                .use(days())
                .inSetter(PersonalDataChanged.Builder::on)
                .use(maybe(texts()))
                .inSetter(PersonalDataChanged.Builder::note)
                .use(changes())
                .inSetter(PersonalDataChanged.Builder::person)
                .use(maybe(documents()))
                .inSetter(PersonalDataChanged.Builder::document)
                .build(PersonalDataChanged.Builder::build);
    }

    static Arbitrary<Closed> closed() {
        return Builders.withBuilder(Closed::builder)
                .use(days())
                .inSetter(Closed.Builder::on)
                .use(maybe(texts()))
                .inSetter(Closed.Builder::note)
                .use(terms(ClosureReason.class))
                .inSetter(Closed.Builder::reason)
                .use(maybe(documents()))
                .inSetter(Closed.Builder::statement)
                .use(maybe(addresses()))
                .inSetter(Closed.Builder::newResidence)
                .use(maybe(handovers()))
                .inSetter(Closed.Builder::handover)
                .use(maybe(decisions()))
                .inSetter(Closed.Builder::decision)
                .build(Closed.Builder::build);
    }

    static Arbitrary<Declined> declined() {
        return Builders.withBuilder(Declined::builder)
                .use(days())
                .inSetter(Declined.Builder::on)
                .use(maybe(texts()))
                .inSetter(Declined.Builder::note)
                .use(maybe(texts()))
                .inSetter(Declined.Builder::grounds)
                .use(maybe(decisions()))
                .inSetter(Declined.Builder::decision)
                .build(Declined.Builder::build);
    }
}
