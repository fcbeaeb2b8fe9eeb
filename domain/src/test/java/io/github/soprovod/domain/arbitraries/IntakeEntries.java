package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Programmes.curators;
import static io.github.soprovod.domain.arbitraries.Programmes.representatives;
import static io.github.soprovod.domain.arbitraries.Values.booleans;
import static io.github.soprovod.domain.arbitraries.Values.days;
import static io.github.soprovod.domain.arbitraries.Values.decisions;
import static io.github.soprovod.domain.arbitraries.Values.documents;
import static io.github.soprovod.domain.arbitraries.Values.identifiers;
import static io.github.soprovod.domain.arbitraries.Values.lists;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.organisations;
import static io.github.soprovod.domain.arbitraries.Values.sets;
import static io.github.soprovod.domain.arbitraries.Values.terms;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.event.NeedRecognised;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random entries that open a case, by their type. */
final class IntakeEntries {

    private IntakeEntries() {}

    static Arbitrary<Identified> identified() {
        return Builders.withBuilder(Identified::builder)
                .use(days())
                .inSetter(Identified.Builder::on)
                .use(maybe(texts()))
                .inSetter(Identified.Builder::note)
                .use(maybe(terms(IdentificationOrigin.class)))
                .inSetter(Identified.Builder::origin)
                .use(maybe(organisations()))
                .inSetter(Identified.Builder::requestedBy)
                .build(Identified.Builder::build);
    }

    static Arbitrary<AppealRegistered> appealRegistered() {
        return Builders.withBuilder(AppealRegistered::builder)
                .use(days())
                .inSetter(AppealRegistered.Builder::on)
                .use(maybe(texts()))
                .inSetter(AppealRegistered.Builder::note)
                .use(identifiers())
                .inSetter(AppealRegistered.Builder::id)
                .use(terms(AppealSource.class))
                .inSetter(AppealRegistered.Builder::from)
                .use(terms(AppealTopic.class))
                .inSetter(AppealRegistered.Builder::topic)
                .use(maybe(booleans()))
                .inSetter(AppealRegistered.Builder::localResource)
                .use(maybe(terms(AppealHandling.class)))
                .inSetter(AppealRegistered.Builder::handledBy)
                .build(AppealRegistered.Builder::build);
    }

    static Arbitrary<ApplicationFiled> applicationFiled() {
        return Builders.withBuilder(ApplicationFiled::builder)
                .use(days())
                .inSetter(ApplicationFiled.Builder::on)
                .use(maybe(texts()))
                .inSetter(ApplicationFiled.Builder::note)
                .use(sets(Circumstance.class))
                .inSetter(ApplicationFiled.Builder::circumstances)
                .use(maybe(texts()))
                .inSetter(ApplicationFiled.Builder::stated)
                .use(maybe(booleans()))
                .inSetter(ApplicationFiled.Builder::dataConsent)
                .use(maybe(representatives()))
                .inSetter(ApplicationFiled.Builder::representative)
                .build(ApplicationFiled.Builder::build);
    }

    static Arbitrary<DocumentReceived> documentReceived() {
        return Builders.withBuilder(DocumentReceived::builder)
                .use(days())
                .inSetter(DocumentReceived.Builder::on)
                .use(maybe(texts()))
                .inSetter(DocumentReceived.Builder::note)
                .use(documents())
                .inSetter(DocumentReceived.Builder::document)
                .build(DocumentReceived.Builder::build);
    }

    static Arbitrary<NeedRecognised> needRecognised() {
        return Builders.withBuilder(NeedRecognised::builder)
                .use(days())
                .inSetter(NeedRecognised.Builder::on)
                .use(maybe(texts()))
                .inSetter(NeedRecognised.Builder::note)
                .use(maybe(decisions()))
                .inSetter(NeedRecognised.Builder::decision)
                .use(sets(Circumstance.class))
                .inSetter(NeedRecognised.Builder::circumstances)
                .build(NeedRecognised.Builder::build);
    }

    static Arbitrary<Enrolled> enrolled() {
        return Builders.withBuilder(Enrolled::builder)
                .use(days())
                .inSetter(Enrolled.Builder::on)
                .use(maybe(texts()))
                .inSetter(Enrolled.Builder::note)
                .use(maybe(decisions()))
                .inSetter(Enrolled.Builder::decision)
                .build(Enrolled.Builder::build);
    }

    static Arbitrary<CuratorAppointed> curatorAppointed() {
        return Builders.withBuilder(CuratorAppointed::builder)
                .use(days())
                .inSetter(CuratorAppointed.Builder::on)
                .use(maybe(texts()))
                .inSetter(CuratorAppointed.Builder::note)
                .use(curators())
                .inSetter(CuratorAppointed.Builder::curator)
                .use(maybe(decisions()))
                .inSetter(CuratorAppointed.Builder::order)
                .build(CuratorAppointed.Builder::build);
    }

    static Arbitrary<NeedsAssessed> needsAssessed() {
        return Builders.withBuilder(NeedsAssessed::builder)
                .use(days())
                .inSetter(NeedsAssessed.Builder::on)
                .use(maybe(texts()))
                .inSetter(NeedsAssessed.Builder::note)
                .use(maybe(booleans()))
                .inSetter(NeedsAssessed.Builder::homeVisit)
                .use(maybe(booleans()))
                .inSetter(NeedsAssessed.Builder::livingConditionsSurveyed)
                .use(lists(texts()))
                .inSetter(NeedsAssessed.Builder::problems)
                .use(lists(texts()))
                .inSetter(NeedsAssessed.Builder::ownResources)
                .use(lists(texts()))
                .inSetter(NeedsAssessed.Builder::weakPoints)
                .use(lists(texts()))
                .inSetter(NeedsAssessed.Builder::externalDifficulties)
                .use(sets(HelpKind.class))
                .inSetter(NeedsAssessed.Builder::needs)
                .use(maybe(booleans()))
                .inSetter(NeedsAssessed.Builder::supportNeeded)
                .build(NeedsAssessed.Builder::build);
    }
}
