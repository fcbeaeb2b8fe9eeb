package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ReferralAnswered;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.EntryField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds in every region, whatever its act says: the {@code case.*} rules and consent to passing data on. */
final class GeneralLaw {

    /** Death ends support (Civil Code art. 418). */
    static final String DEATH = "GEN-CC-418";

    /** Support is voluntary. */
    static final String VOLUNTARY = "GEN-VOLUNTARY";

    /** Personal data go to others only with consent or another legal ground (152-FZ art. 6, 9). */
    static final String CONSENT = "GEN-152FZ-6";

    /** Measures are to be carried out in their time (442-FZ art. 22). */
    static final String MEASURES = "GEN-442FZ-22";

    /** Bodies answer each other's requests (442-FZ art. 28). */
    static final String ANSWERS = "GEN-442FZ-28";

    /** Recorded in every stage before the final ones unless an act makes them moving or refuses them. */
    static final Set<EventType> EVERYWHERE = EnumSet.of(
            EventType.DOCUMENT_RECEIVED,
            EventType.PERSONAL_DATA_CHANGED,
            EventType.REFERRAL_SENT,
            EventType.REFERRAL_ANSWERED,
            EventType.NEED_RECOGNISED,
            EventType.APPLICATION_FILED,
            EventType.CURATOR_APPOINTED);

    private static final Set<EventType> AFTER_DEATH = EnumSet.of(
            EventType.CLOSED, EventType.DOCUMENT_RECEIVED, EventType.ACT_SIGNED, EventType.EFFECTIVENESS_EVALUATED);

    private final Fold fold;
    private final Report report;
    private final String region;

    GeneralLaw(Fold fold, Report report, String region) {
        this.fold = fold;
        this.report = report;
        this.region = region;
    }

    /** Spans of the header whose ends stand the wrong way round: errors that refuse nothing. */
    void header(Recipient recipient) {
        LocalDate none = null;
        person(recipient.person(), "/recipient/person", none);
        recipient
                .participant()
                .flatMap(participant -> participant.person())
                .ifPresent(person -> person(person, "/recipient/participant/person", none));
        recipient.treatment().ifPresent(t -> span(t.from(), t.until(), "/recipient/treatment/from", none));
        recipient.family().ifPresent(family -> {
            for (int i = 0; i < family.size(); i++) {
                person(family.get(i).person(), "/recipient/family/" + i + "/person", none);
            }
        });
    }

    /** Whether general law lets a reason end a case in every stage. */
    static boolean endsAnywhere(ClosureReason reason) {
        return reason == ClosureReason.DEATH || reason == ClosureReason.REFUSAL_BY_RECIPIENT;
    }

    /** What would refuse any entry of a kind on a day, whatever it brings. */
    void prospect(EventType event, @Nullable Term variant, LocalDate day, String pointer) {
        if (fold.lastOn != null && day.isBefore(fold.lastOn)) {
            report.add(Severity.ERROR, "case.dates.order", Optional.empty(), pointer + "/on", day);
        }
        alive(event, variant, day, pointer);
        if (event == EventType.MEASURE_RESOLVED && fold.everythingResolved()) {
            report.add(Severity.ERROR, "case.measure.unknown", Optional.empty(), pointer + "/measure", day);
        }
        if (event == EventType.REFERRAL_ANSWERED && !fold.hasReferrals()) {
            report.add(Severity.ERROR, "case.referral.unknown", Optional.empty(), pointer + "/referral", day);
        }
        if (event == EventType.REFERRAL_SENT && fold.dataConsent.isPresent() && !fold.dataConsent.get()) {
            report.add(Severity.ERROR, region + ".consent.referral", Optional.of(CONSENT), pointer, day);
        }
    }

    void entry(CaseEvent entry, int index) {
        LocalDate on = entry.on();
        if (fold.lastOn != null && on.isBefore(fold.lastOn)) {
            error("case.dates.order", index, "/on", on);
        }
        alive(entry.type(), entry instanceof Closed closed ? closed.reason() : null, on, "/events/" + index);
        switch (entry.type()) {
            case APPLICATION_FILED -> {
                ApplicationFiled application = (ApplicationFiled) entry;
                if (application.representative().isPresent()) {
                    String at = "/events/" + index + "/representative/";
                    application.representative().get().person().ifPresent(person -> said(person, at + "person", on));
                    issued(application.representative().get().authority(), at + "authority", on);
                }
            }
            case DOCUMENT_RECEIVED ->
                issued(Optional.of(((DocumentReceived) entry).document()), "/events/" + index + "/document", on);
            case PERSONAL_DATA_CHANGED -> {
                PersonalDataChanged changed = (PersonalDataChanged) entry;
                said(changed.person().applyTo(UNKNOWN), "/events/" + index + "/person", on);
                issued(changed.document(), "/events/" + index + "/document", on);
            }
            case CLOSED -> issued(((Closed) entry).statement(), "/events/" + index + "/statement", on);
            case PROGRAMME_AGREED, PROGRAMME_AMENDED -> programme(EntryField.programme(entry), index, on);
            case ACT_SIGNED -> act((ActSigned) entry, index, on);
            case APPEAL_REGISTERED -> {
                if (fold.hasAppeal(((AppealRegistered) entry).id())) {
                    error("case.appeal.duplicate-id", index, "/id", on);
                }
            }
            case MEASURE_RESOLVED -> measure(((MeasureResolved) entry).measure(), index, on);
            case REFERRAL_SENT -> referral((ReferralSent) entry, index, on);
            case REFERRAL_ANSWERED -> {
                if (!fold.hasReferral(((ReferralAnswered) entry).referral())) {
                    error("case.referral.unknown", index, "/referral", on);
                }
            }
            default -> {
                // Nothing in the others that every region would check.
            }
        }
    }

    private static final Person UNKNOWN = Person.builder()
            .name(io.github.soprovod.domain.person.PersonName.builder()
                    .family("-")
                    .given("-")
                    .build())
            .build();

    private void alive(EventType event, @Nullable Term variant, LocalDate on, String pointer) {
        Person person = fold.recipient.person();
        if (person.birthDate().isPresent() && person.birthDate().get().isAfter(on)) {
            report.add(Severity.ERROR, "case.person.not-born", Optional.empty(), pointer + "/on", on);
        }
        if (person.diedOn().isEmpty()) {
            return;
        }
        LocalDate died = person.diedOn().get();
        if (died.isBefore(on) && !AFTER_DEATH.contains(event)) {
            report.add(Severity.ERROR, "case.person.dead", Optional.empty(), pointer + "/on", on);
        }
        if (died.isAfter(on) && variant == ClosureReason.DEATH) {
            report.add(Severity.ERROR, "case.person.future-date", Optional.empty(), pointer + "/on", on);
        }
    }

    private void programme(Optional<Programme> carried, int index, LocalDate on) {
        if (carried.isEmpty()) {
            return;
        }
        Programme programme = carried.get();
        programme.term().ifPresent(span -> span(span, "/events/" + index + "/programme/term", on));
        List<Measure> measures = programme.measures();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            if (!ids.add(measures.get(i).id())) {
                error("case.measure.duplicate-id", index, "/programme/measures/" + i + "/id", on);
            }
        }
    }

    private void act(ActSigned act, int index, LocalDate on) {
        act.period().ifPresent(span -> span(span, "/events/" + index + "/period", on));
        for (int i = 0; i < act.services().size(); i++) {
            String at = "/events/" + index + "/services/" + i + "/period";
            act.services().get(i).period().ifPresent(span -> span(span, at, on));
        }
    }

    private void measure(String id, int index, LocalDate on) {
        if (fold.isResolved(id)) {
            error("case.measure.already-resolved", index, "/measure", on);
        } else if (!fold.isOpen(id)) {
            error("case.measure.unknown", index, "/measure", on);
        }
    }

    private void referral(ReferralSent sent, int index, LocalDate on) {
        if (fold.hasReferral(sent.id())) {
            error("case.referral.duplicate-id", index, "/id", on);
        }
        if (sent.measure().isPresent()
                && !fold.isResolved(sent.measure().get())
                && !fold.isOpen(sent.measure().get())) {
            error("case.measure.unknown", index, "/measure", on);
        }
        if (fold.dataConsent.isEmpty() || !fold.dataConsent.get()) {
            Severity severity = fold.dataConsent.isEmpty() ? Severity.INFO : Severity.ERROR;
            report.add(severity, region + ".consent.referral", Optional.of(CONSENT), "/events/" + index, on);
        }
    }

    /** What an entry says of a person: nobody is born, dies or is certified later than the entry that says so. */
    private void said(Person person, String at, LocalDate on) {
        future("case.person.future-date", person.birthDate(), at + "/birthDate", on);
        future("case.person.future-date", person.diedOn(), at + "/diedOn", on);
        future("case.person.future-date", person.disability().flatMap(Disability::since), at + "/disability/since", on);
        List<IdentityDocument> documents = person.identityDocuments().orElse(List.of());
        for (int i = 0; i < documents.size(); i++) {
            future(
                    "case.document.future-date",
                    documents.get(i).issuedOn(),
                    at + "/identityDocuments/" + i + "/issuedOn",
                    on);
        }
        person(person, at, on);
    }

    private void issued(Optional<Document> document, String at, LocalDate on) {
        document.ifPresent(paper -> future("case.document.future-date", paper.issuedOn(), at + "/issuedOn", on));
    }

    private void future(String code, Optional<LocalDate> day, String pointer, LocalDate on) {
        if (day.isPresent() && day.get().isAfter(on)) {
            report.add(Severity.ERROR, code, Optional.empty(), pointer, on);
        }
    }

    private void person(Person person, String at, @Nullable LocalDate on) {
        if (person.study().isPresent()) {
            Study study = person.study().get();
            span(study.from(), study.until(), at + "/study/from", on);
        }
        if (person.disability().isPresent()) {
            Disability disability = person.disability().get();
            span(disability.since(), disability.until(), at + "/disability/since", on);
        }
    }

    private void span(DateSpan span, String at, LocalDate on) {
        span(span.from(), span.until(), at + "/from", on);
    }

    private void span(Optional<LocalDate> from, Optional<LocalDate> until, String pointer, @Nullable LocalDate on) {
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            report.add(io.github.soprovod.domain.Finding.builder()
                    .severity(Severity.ERROR)
                    .code("case.span.reversed")
                    .pointer(pointer)
                    .on(Optional.ofNullable(on))
                    .build());
        }
    }

    private void error(String code, int index, String member, LocalDate on) {
        report.add(Severity.ERROR, code, Optional.empty(), "/events/" + index + member, on);
    }
}
