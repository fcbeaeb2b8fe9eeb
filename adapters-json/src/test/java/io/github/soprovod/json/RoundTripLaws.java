package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.arbitraries.CaseFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripLaws {

    private final CaseFileReader reader = new CaseFileReader();
    private final CaseFileWriter writer = new CaseFileWriter();

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFiles.caseFiles();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadEqual(@ForAll("caseFiles") CaseFile file) {
        assertThat(reader.read(writer.bytes(file))).isEqualTo(new CaseFileResult.Read(file));
    }

    @Property(tries = 30)
    void bytesStreamAndStringAreReadAlike(@ForAll("caseFiles") CaseFile file) throws IOException {
        String text = writer.text(file);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(text)).isEqualTo(reader.read(bytes));
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(reader.read(bytes));
    }

    @Property(tries = 30)
    void theCanonicalFormIsAFixedPoint(@ForAll("caseFiles") CaseFile file) {
        String text = writer.text(file);

        assertThat(reader.read(text))
                .isInstanceOfSatisfying(
                        CaseFileResult.Read.class,
                        read -> assertThat(writer.text(read.file())).isEqualTo(text));
    }
}
