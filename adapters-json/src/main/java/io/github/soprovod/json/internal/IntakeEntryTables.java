package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.PaperTables.DECISION;
import static io.github.soprovod.json.internal.PaperTables.DOCUMENT;
import static io.github.soprovod.json.internal.PaperTables.ORGANISATION;
import static io.github.soprovod.json.internal.PeopleTables.PERSON;
import static io.github.soprovod.json.internal.Scalars.BOOLEAN;
import static io.github.soprovod.json.internal.Scalars.IDENTIFIER;
import static io.github.soprovod.json.internal.Scalars.TEXT;
import static io.github.soprovod.json.internal.Scalars.term;

import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.event.NeedRecognised;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import java.util.List;

/** Tables of the entries that open a case: how it came up, what was asked, who leads it, what is needed. */
final class IntakeEntryTables {

    private static final Codec<Representative> REPRESENTATIVE = TypeTable.<Representative, Representative.Builder>of(
                    "Representative", Representative::builder)
            .optional("person", PERSON, Representative::person, Representative.Builder::person)
            .optional("authority", DOCUMENT, Representative::authority, Representative.Builder::authority)
            .end(Representative.Builder::build);

    static final Codec<Curator> CURATOR = TypeTable.<Curator, Curator.Builder>of("Curator", Curator::builder)
            .optional("id", IDENTIFIER, Curator::id, Curator.Builder::id)
            .optional("position", TEXT, Curator::position, Curator.Builder::position)
            .optional("organisation", ORGANISATION, Curator::organisation, Curator.Builder::organisation)
            .end(Curator.Builder::build);

    static final List<TypeTable<? extends CaseEvent, ?>> ALL = List.of(
            EntryTable.<Identified, Identified.Builder>of(
                            EventType.IDENTIFIED, Identified::builder, Identified.Builder::on, Identified.Builder::note)
                    .optional(
                            "origin", term(IdentificationOrigin.class), Identified::origin, Identified.Builder::origin)
                    .optional("requestedBy", ORGANISATION, Identified::requestedBy, Identified.Builder::requestedBy)
                    .end(Identified.Builder::build),
            EntryTable.<AppealRegistered, AppealRegistered.Builder>of(
                            EventType.APPEAL_REGISTERED,
                            AppealRegistered::builder,
                            AppealRegistered.Builder::on,
                            AppealRegistered.Builder::note)
                    .required("id", IDENTIFIER, AppealRegistered::id, AppealRegistered.Builder::id)
                    .required("from", term(AppealSource.class), AppealRegistered::from, AppealRegistered.Builder::from)
                    .required(
                            "topic", term(AppealTopic.class), AppealRegistered::topic, AppealRegistered.Builder::topic)
                    .optional(
                            "localResource",
                            BOOLEAN,
                            AppealRegistered::localResource,
                            AppealRegistered.Builder::localResource)
                    .optional(
                            "handledBy",
                            term(AppealHandling.class),
                            AppealRegistered::handledBy,
                            AppealRegistered.Builder::handledBy)
                    .end(AppealRegistered.Builder::build),
            EntryTable.<ApplicationFiled, ApplicationFiled.Builder>of(
                            EventType.APPLICATION_FILED,
                            ApplicationFiled::builder,
                            ApplicationFiled.Builder::on,
                            ApplicationFiled.Builder::note)
                    .set(
                            "circumstances",
                            Circumstance.class,
                            ApplicationFiled::circumstances,
                            ApplicationFiled.Builder::circumstances)
                    .optional("stated", TEXT, ApplicationFiled::stated, ApplicationFiled.Builder::stated)
                    .optional(
                            "dataConsent",
                            BOOLEAN,
                            ApplicationFiled::dataConsent,
                            ApplicationFiled.Builder::dataConsent)
                    .optional(
                            "representative",
                            REPRESENTATIVE,
                            ApplicationFiled::representative,
                            ApplicationFiled.Builder::representative)
                    .end(ApplicationFiled.Builder::build),
            EntryTable.<DocumentReceived, DocumentReceived.Builder>of(
                            EventType.DOCUMENT_RECEIVED,
                            DocumentReceived::builder,
                            DocumentReceived.Builder::on,
                            DocumentReceived.Builder::note)
                    .required("document", DOCUMENT, DocumentReceived::document, DocumentReceived.Builder::document)
                    .end(DocumentReceived.Builder::build),
            EntryTable.<NeedRecognised, NeedRecognised.Builder>of(
                            EventType.NEED_RECOGNISED,
                            NeedRecognised::builder,
                            NeedRecognised.Builder::on,
                            NeedRecognised.Builder::note)
                    .optional("decision", DECISION, NeedRecognised::decision, NeedRecognised.Builder::decision)
                    .set(
                            "circumstances",
                            Circumstance.class,
                            NeedRecognised::circumstances,
                            NeedRecognised.Builder::circumstances)
                    .end(NeedRecognised.Builder::build),
            EntryTable.<Enrolled, Enrolled.Builder>of(
                            EventType.ENROLLED, Enrolled::builder, Enrolled.Builder::on, Enrolled.Builder::note)
                    .optional("decision", DECISION, Enrolled::decision, Enrolled.Builder::decision)
                    .end(Enrolled.Builder::build),
            EntryTable.<CuratorAppointed, CuratorAppointed.Builder>of(
                            EventType.CURATOR_APPOINTED,
                            CuratorAppointed::builder,
                            CuratorAppointed.Builder::on,
                            CuratorAppointed.Builder::note)
                    .required("curator", CURATOR, CuratorAppointed::curator, CuratorAppointed.Builder::curator)
                    .optional("order", DECISION, CuratorAppointed::order, CuratorAppointed.Builder::order)
                    .end(CuratorAppointed.Builder::build),
            EntryTable.<NeedsAssessed, NeedsAssessed.Builder>of(
                            EventType.NEEDS_ASSESSED,
                            NeedsAssessed::builder,
                            NeedsAssessed.Builder::on,
                            NeedsAssessed.Builder::note)
                    .optional("homeVisit", BOOLEAN, NeedsAssessed::homeVisit, NeedsAssessed.Builder::homeVisit)
                    .optional(
                            "livingConditionsSurveyed",
                            BOOLEAN,
                            NeedsAssessed::livingConditionsSurveyed,
                            NeedsAssessed.Builder::livingConditionsSurveyed)
                    .list("problems", TEXT, NeedsAssessed::problems, NeedsAssessed.Builder::problems)
                    .list("ownResources", TEXT, NeedsAssessed::ownResources, NeedsAssessed.Builder::ownResources)
                    .list("weakPoints", TEXT, NeedsAssessed::weakPoints, NeedsAssessed.Builder::weakPoints)
                    .list(
                            "externalDifficulties",
                            TEXT,
                            NeedsAssessed::externalDifficulties,
                            NeedsAssessed.Builder::externalDifficulties)
                    .set("needs", HelpKind.class, NeedsAssessed::needs, NeedsAssessed.Builder::needs)
                    .optional(
                            "supportNeeded",
                            BOOLEAN,
                            NeedsAssessed::supportNeeded,
                            NeedsAssessed.Builder::supportNeeded)
                    .end(NeedsAssessed.Builder::build));

    private IntakeEntryTables() {}
}
