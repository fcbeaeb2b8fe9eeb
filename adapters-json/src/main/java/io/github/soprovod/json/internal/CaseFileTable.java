package io.github.soprovod.json.internal;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import java.util.List;
import java.util.stream.Stream;

/** The header of a case file: the root of {@code soprovod.case/1}. */
public final class CaseFileTable {

    private static final String NAME = "soprovod.case/1";

    static final Codec<CaseEvent> EVENT =
            new EventCodec(Stream.of(IntakeEntryTables.ALL, SupportEntryTables.ALL, OutcomeEntryTables.ALL)
                    .<TypeTable<? extends CaseEvent, ?>>flatMap(List::stream)
                    .toList());

    private static final TypeTable<CaseFile, CaseFile.Builder> TABLE = TypeTable.<CaseFile, CaseFile.Builder>of(
                    "CaseFile", CaseFile::builder)
            .required(Format.MEMBER, new FormatName(NAME), file -> NAME, (file, name) -> {})
            .required("id", Scalars.CASE_ID, CaseFile::id, CaseFile.Builder::id)
            .required("region", Scalars.KNOWN_REGION, CaseFile::region, CaseFile.Builder::region)
            .required("recipient", PeopleTables.RECIPIENT, CaseFile::recipient, CaseFile.Builder::recipient)
            .required("events", ListCodec.nonEmpty(EVENT), CaseFile::events, CaseFile.Builder::events)
            .end(CaseFile.Builder::build);

    /** The format of case files. */
    public static final Format<CaseFile> FORMAT = new Format<>(NAME, TABLE);

    private CaseFileTable() {}
}
