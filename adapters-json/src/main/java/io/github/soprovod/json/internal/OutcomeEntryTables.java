package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.PaperTables.ADDRESS;
import static io.github.soprovod.json.internal.PaperTables.DECISION;
import static io.github.soprovod.json.internal.PaperTables.DOCUMENT;
import static io.github.soprovod.json.internal.PaperTables.ORGANISATION;
import static io.github.soprovod.json.internal.PaperTables.SPAN;
import static io.github.soprovod.json.internal.PeopleTables.PERSON_CHANGE;
import static io.github.soprovod.json.internal.Scalars.BOOLEAN;
import static io.github.soprovod.json.internal.Scalars.DATE;
import static io.github.soprovod.json.internal.Scalars.TEXT;
import static io.github.soprovod.json.internal.Scalars.term;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Declined;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Handover;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.PostSupportContact;
import io.github.soprovod.domain.event.ProvidedService;
import io.github.soprovod.domain.event.SupportResumed;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.ContactChannel;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.List;

/** Tables of the entries about what came of support: evaluation, after-care, the act, new data, the end. */
final class OutcomeEntryTables {

    private static final Codec<ProvidedService> SERVICE = TypeTable.<ProvidedService, ProvidedService.Builder>of(
                    "ProvidedService", ProvidedService::builder)
            .optional("help", term(HelpKind.class), ProvidedService::help, ProvidedService.Builder::help)
            .optional("title", TEXT, ProvidedService::title, ProvidedService.Builder::title)
            .optional("period", SPAN, ProvidedService::period, ProvidedService.Builder::period)
            .end(ProvidedService.Builder::build);

    private static final Codec<Handover> HANDOVER = TypeTable.<Handover, Handover.Builder>of(
                    "Handover", Handover::builder)
            .optional("to", ORGANISATION, Handover::to, Handover.Builder::to)
            .optional("on", DATE, Handover::on, Handover.Builder::on)
            .end(Handover.Builder::build);

    static final List<TypeTable<? extends CaseEvent, ?>> ALL = List.of(
            EntryTable.<EffectivenessEvaluated, EffectivenessEvaluated.Builder>of(
                            EventType.EFFECTIVENESS_EVALUATED,
                            EffectivenessEvaluated::builder,
                            EffectivenessEvaluated.Builder::on,
                            EffectivenessEvaluated.Builder::note)
                    .optional(
                            "goalsReached",
                            BOOLEAN,
                            EffectivenessEvaluated::goalsReached,
                            EffectivenessEvaluated.Builder::goalsReached)
                    .optional(
                            "activeSupportNeeded",
                            BOOLEAN,
                            EffectivenessEvaluated::activeSupportNeeded,
                            EffectivenessEvaluated.Builder::activeSupportNeeded)
                    .optional(
                            "withRecipient",
                            BOOLEAN,
                            EffectivenessEvaluated::withRecipient,
                            EffectivenessEvaluated.Builder::withRecipient)
                    .optional(
                            "observationNeeded",
                            BOOLEAN,
                            EffectivenessEvaluated::observationNeeded,
                            EffectivenessEvaluated.Builder::observationNeeded)
                    .list(
                            "recommendations",
                            TEXT,
                            EffectivenessEvaluated::recommendations,
                            EffectivenessEvaluated.Builder::recommendations)
                    .end(EffectivenessEvaluated.Builder::build),
            EntryTable.<PostSupportContact, PostSupportContact.Builder>of(
                            EventType.POST_SUPPORT_CONTACT,
                            PostSupportContact::builder,
                            PostSupportContact.Builder::on,
                            PostSupportContact.Builder::note)
                    .optional(
                            "channel",
                            term(ContactChannel.class),
                            PostSupportContact::channel,
                            PostSupportContact.Builder::channel)
                    .optional(
                            "needArose", BOOLEAN, PostSupportContact::needArose, PostSupportContact.Builder::needArose)
                    .end(PostSupportContact.Builder::build),
            EntryTable.<SupportResumed, SupportResumed.Builder>of(
                            EventType.SUPPORT_RESUMED,
                            SupportResumed::builder,
                            SupportResumed.Builder::on,
                            SupportResumed.Builder::note)
                    .optional("reason", TEXT, SupportResumed::reason, SupportResumed.Builder::reason)
                    .end(SupportResumed.Builder::build),
            EntryTable.<ActSigned, ActSigned.Builder>of(
                            EventType.ACT_SIGNED, ActSigned::builder, ActSigned.Builder::on, ActSigned.Builder::note)
                    .optional("number", TEXT, ActSigned::number, ActSigned.Builder::number)
                    .optional("period", SPAN, ActSigned::period, ActSigned.Builder::period)
                    .list("services", SERVICE, ActSigned::services, ActSigned.Builder::services)
                    .optional("claims", TEXT, ActSigned::claims, ActSigned.Builder::claims)
                    .end(ActSigned.Builder::build),
            EntryTable.<PersonalDataChanged, PersonalDataChanged.Builder>of(
                            EventType.PERSONAL_DATA_CHANGED,
                            PersonalDataChanged::builder,
                            PersonalDataChanged.Builder::on,
                            PersonalDataChanged.Builder::note)
                    .required("person", PERSON_CHANGE, PersonalDataChanged::person, PersonalDataChanged.Builder::person)
                    .optional(
                            "document", DOCUMENT, PersonalDataChanged::document, PersonalDataChanged.Builder::document)
                    .end(PersonalDataChanged.Builder::build),
            EntryTable.<Closed, Closed.Builder>of(
                            EventType.CLOSED, Closed::builder, Closed.Builder::on, Closed.Builder::note)
                    .required("reason", term(ClosureReason.class), Closed::reason, Closed.Builder::reason)
                    .optional("statement", DOCUMENT, Closed::statement, Closed.Builder::statement)
                    .optional("newResidence", ADDRESS, Closed::newResidence, Closed.Builder::newResidence)
                    .optional("handover", HANDOVER, Closed::handover, Closed.Builder::handover)
                    .optional("decision", DECISION, Closed::decision, Closed.Builder::decision)
                    .end(Closed.Builder::build),
            EntryTable.<Declined, Declined.Builder>of(
                            EventType.DECLINED, Declined::builder, Declined.Builder::on, Declined.Builder::note)
                    .optional("grounds", TEXT, Declined::grounds, Declined.Builder::grounds)
                    .optional("decision", DECISION, Declined::decision, Declined.Builder::decision)
                    .end(Declined.Builder::build));

    private OutcomeEntryTables() {}
}
