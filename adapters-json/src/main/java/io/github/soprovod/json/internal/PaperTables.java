package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.Scalars.BOOLEAN;
import static io.github.soprovod.json.internal.Scalars.DATE;
import static io.github.soprovod.json.internal.Scalars.REGION;
import static io.github.soprovod.json.internal.Scalars.TEXT;
import static io.github.soprovod.json.internal.Scalars.term;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import java.util.List;

/** Tables of what people and entries share: spans of days, addresses, organisations, papers. */
final class PaperTables {

    static final Codec<DateSpan> SPAN = TypeTable.<DateSpan, DateSpan.Builder>of("DateSpan", DateSpan::builder)
            .optional("from", DATE, DateSpan::from, DateSpan.Builder::from)
            .optional("until", DATE, DateSpan::until, DateSpan.Builder::until)
            .end(DateSpan.Builder::build);

    static final Codec<Address> ADDRESS = TypeTable.<Address, Address.Builder>of("Address", Address::builder)
            .optional("region", REGION, Address::region, Address.Builder::region)
            .optional("postalCode", TEXT, Address::postalCode, Address.Builder::postalCode)
            .optional("locality", TEXT, Address::locality, Address.Builder::locality)
            .optional("street", TEXT, Address::street, Address.Builder::street)
            .optional("house", TEXT, Address::house, Address.Builder::house)
            .optional("building", TEXT, Address::building, Address.Builder::building)
            .optional("flat", TEXT, Address::flat, Address.Builder::flat)
            .end(Address.Builder::build);

    static final Codec<Organisation> ORGANISATION = organisation("Organisation", term(OrganisationKind.class));

    /** Where treatment is given: only medical organisations. */
    static final Codec<Organisation> MEDICAL_ORGANISATION = organisation(
            "MedicalOrganisation",
            new TermCodec<>(List.of(OrganisationKind.MILITARY_MEDICAL, OrganisationKind.HEALTHCARE)));

    static final Codec<Decision> DECISION = TypeTable.<Decision, Decision.Builder>of("Decision", Decision::builder)
            .optional("body", term(DecisionBody.class), Decision::body, Decision.Builder::body)
            .optional("number", TEXT, Decision::number, Decision.Builder::number)
            .optional("date", DATE, Decision::date, Decision.Builder::date)
            .end(Decision.Builder::build);

    static final Codec<Document> DOCUMENT = TypeTable.<Document, Document.Builder>of("Document", Document::builder)
            .optional("kind", term(DocumentKind.class), Document::kind, Document.Builder::kind)
            .optional("number", TEXT, Document::number, Document.Builder::number)
            .optional("issuedOn", DATE, Document::issuedOn, Document.Builder::issuedOn)
            .optional("certifiedCopy", BOOLEAN, Document::certifiedCopy, Document.Builder::certifiedCopy)
            .end(Document.Builder::build);

    private PaperTables() {}

    private static Codec<Organisation> organisation(String name, Codec<OrganisationKind> kinds) {
        return TypeTable.<Organisation, Organisation.Builder>of(name, Organisation::builder)
                .required("name", TEXT, Organisation::name, Organisation.Builder::name)
                .optional("kind", kinds, Organisation::kind, Organisation.Builder::kind)
                .end(Organisation.Builder::build);
    }
}
