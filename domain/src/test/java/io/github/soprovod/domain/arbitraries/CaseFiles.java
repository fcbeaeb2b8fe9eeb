package io.github.soprovod.domain.arbitraries;

import io.github.soprovod.domain.CaseFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/**
 * Random whole case files: any recipient, one to eight entries of any type in any order. The format takes every one of them; the
 * rules seldom do.
 */
public final class CaseFiles {

    private static final int MOST_ENTRIES = 8;

    private CaseFiles() {}

    /**
     * Case files of the regions whose policies come with the library. Without jqwik's edge cases: of so many members there would be
     * nothing else in a run.
     */
    public static Arbitrary<CaseFile> caseFiles() {
        return Builders.withBuilder(CaseFile::builder)
                .use(Values.caseIds())
                .inSetter(CaseFile.Builder::id)
                .use(Values.policyRegions())
                .inSetter(CaseFile.Builder::region)
                .use(People.recipients())
                .inSetter(CaseFile.Builder::recipient)
                .use(Entries.entries().list().ofMinSize(1).ofMaxSize(MOST_ENTRIES))
                .inSetter(CaseFile.Builder::events)
                .build(CaseFile.Builder::build)
                .withoutEdgeCases();
    }
}
