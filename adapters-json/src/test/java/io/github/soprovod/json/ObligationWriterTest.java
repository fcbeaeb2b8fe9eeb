package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The JSON form of an obligation is that of the format, member by member. */
class ObligationWriterTest {

    private static final Obligation INTERIM = new Obligation(
            Optional.of(CaseId.of("YUG-1")),
            ObligationKind.INTERIM_ASSESSMENT,
            Optional.empty(),
            Bearer.CURATOR,
            "YUG-6.3-a",
            LocalDate.parse("2024-11-30"),
            Optional.empty(),
            ObligationStatus.DUE,
            Optional.empty());

    @Test
    void nothingIsWrittenAsNull() throws IOException {
        assertThat(written(INTERIM))
                .isEqualTo(
                        "{\"case\":\"YUG-1\",\"kind\":\"interim-assessment\",\"subject\":null,\"bearer\":\"curator\","
                                + "\"clause\":\"YUG-6.3-a\",\"opens\":\"2024-11-30\",\"due\":null,\"status\":\"due\",\"metBy\":null}\n");
    }

    @Test
    void everythingIsWritten() throws IOException {
        assertThat(written(new Obligation(
                        Optional.empty(),
                        ObligationKind.MEASURE,
                        Optional.of("м\"1"),
                        Bearer.INSTITUTION,
                        "YUG-A2-3-c",
                        LocalDate.parse("2024-01-15"),
                        Optional.of(LocalDate.parse("2024-03-01")),
                        ObligationStatus.MET,
                        Optional.of("/events/7"))))
                .isEqualTo(
                        "{\"case\":null,\"kind\":\"measure\",\"subject\":\"м\\\"1\",\"bearer\":\"institution\","
                                + "\"clause\":\"YUG-A2-3-c\",\"opens\":\"2024-01-15\",\"due\":\"2024-03-01\",\"status\":\"met\",\"metBy\":\"/events/7\"}\n");
    }

    @Test
    void eachIsALine() throws IOException {
        assertThat(written(INTERIM, INTERIM)).isEqualTo(written(INTERIM).repeat(2));
    }

    private static String written(Obligation... obligations) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObligationWriter writer = new ObligationWriter(bytes);
        for (Obligation obligation : obligations) {
            writer.write(obligation);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
