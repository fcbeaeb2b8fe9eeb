package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.Scalars.TEXT;

import io.github.soprovod.domain.Agreement;

/** The inter-agency agreement: the root of {@code soprovod.agreement/1}. */
public final class AgreementTable {

    private static final String NAME = "soprovod.agreement/1";

    private static final TypeTable<Agreement, Agreement.Builder> TABLE = TypeTable.<Agreement, Agreement.Builder>of(
                    "Agreement", Agreement::builder)
            .required(Format.MEMBER, new FormatName(NAME), agreement -> NAME, (agreement, name) -> {})
            .required("id", Scalars.CASE_ID, Agreement::id, Agreement.Builder::id)
            .required("region", Scalars.KNOWN_REGION, Agreement::region, Agreement.Builder::region)
            .list("parties", PaperTables.ORGANISATION, Agreement::parties, Agreement.Builder::parties)
            .optional("subject", TEXT, Agreement::subject, Agreement.Builder::subject)
            .list("socialServices", TEXT, Agreement::socialServices, Agreement.Builder::socialServices)
            .list("supportServices", TEXT, Agreement::supportServices, Agreement.Builder::supportServices)
            .optional("rightsAndDuties", TEXT, Agreement::rightsAndDuties, Agreement.Builder::rightsAndDuties)
            .optional(
                    "informationExchange", TEXT, Agreement::informationExchange, Agreement.Builder::informationExchange)
            .optional("liability", TEXT, Agreement::liability, Agreement.Builder::liability)
            .optional("term", PaperTables.SPAN, Agreement::term, Agreement.Builder::term)
            .end(Agreement.Builder::build);

    /** The format of agreements. */
    public static final Format<Agreement> FORMAT = new Format<>(NAME, TABLE);

    private AgreementTable() {}
}
