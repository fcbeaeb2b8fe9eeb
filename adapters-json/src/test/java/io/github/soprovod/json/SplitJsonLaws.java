package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.arbitraries.CaseFiles;
import io.github.soprovod.domain.arbitraries.Entries;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.json.SplitJson.Split;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.testkit.Walks;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in two parts comes back as it was, and the open part tells nothing of anybody. */
class SplitJsonLaws {

    private static final Casework CASEWORK = Casework.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private final SplitJson json = new SplitJson();

    @Provide
    Arbitrary<CaseEvent> entries() {
        return Entries.entries().withoutEdgeCases();
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.caseFiles();
    }

    @Provide
    Arbitrary<CaseFile> walks() {
        return Walks.of(CASEWORK.policies().policies()).map(Walks.Walk::file);
    }

    @Property(tries = 300)
    void an_entry_is_read_as_it_was_written(@ForAll("entries") CaseEvent entry) {
        Split split = json.write(entry);
        assertThat(split.findings()).isEmpty();
        assertThat(json.readEntry(split.open(), split.personal().orElse(null))).contains(entry);
    }

    @Property(tries = 300)
    void a_recipient_and_a_state_are_read_as_they_were_written(@ForAll("files") CaseFile file) {
        Split recipient = json.write(file.recipient());
        assertThat(recipient.open()).isEqualTo("{}");
        Recipient again = json.readRecipient(recipient.personal().orElseThrow()).orElseThrow();
        assertThat(again).isEqualTo(file.recipient());
        assertStatesComeBack(file, again);
    }

    @Property(tries = 100)
    void the_states_of_a_case_that_goes_its_way_are_read_as_they_were_written(@ForAll("walks") CaseFile file) {
        assertStatesComeBack(file, file.recipient());
    }

    private void assertStatesComeBack(CaseFile file, Recipient recipient) {
        CaseState state = CASEWORK.begin(file.id(), file.region(), file.recipient());
        for (CaseEvent entry : file.events()) {
            state = CASEWORK.judge(state, entry).state();
            Split split = json.write(state);
            assertThat(json.readState(split.open(), split.personal().orElse(null), recipient))
                    .contains(state);
        }
    }

    @Example
    void the_open_part_of_an_entry_counts_and_dates_and_the_personal_part_names() {
        Programme programme = Programme.builder()
                .kind(ProgrammeKind.SUPPORT_PROGRAMME)
                .goals("Возвращение сына в школу")
                .term(DateSpan.builder().from(DAY).build())
                .addMeasures(Measure.builder().id("m1").help(HelpKind.LEGAL).build())
                .addMeasures(
                        Measure.builder().id("m2").title("Беседы").dueOn(DAY).build())
                .build();
        Split split = json.write(ProgrammeAgreed.builder()
                .on(DAY)
                .programme(programme)
                .agreedByRecipient(true)
                .build());
        assertThat(split.open())
                .isEqualTo(
                        "{\"type\":\"programme-agreed\",\"on\":\"2025-02-03\",\"programme\":{\"kind\":\"support-programme\","
                                + "\"term\":{\"from\":\"2025-02-03\"},\"measures\":[{\"help\":\"legal\"},{\"dueOn\":\"2025-02-03\"}]},"
                                + "\"agreedByRecipient\":true}");
        assertThat(split.personal())
                .contains("{\"programme\":{\"goals\":\"Возвращение сына в школу\","
                        + "\"measures\":[{\"id\":\"m1\"},{\"id\":\"m2\",\"title\":\"Беседы\"}]}}");
    }

    @Example
    void an_entry_that_tells_nothing_of_anybody_has_no_personal_part() {
        Split split = json.write(DocumentReceived.builder()
                .on(DAY)
                .document(Document.builder().certifiedCopy(true).build())
                .build());
        assertThat(split.personal()).isEmpty();
    }

    @Example
    void what_the_format_would_refuse_or_change_is_told_with_its_place() {
        assertThat(json.write(ProgrammeAgreed.builder()
                                .on(DAY)
                                .note("и\u0306")
                                .programme(Programme.builder()
                                        .kind(ProgrammeKind.MEASURES_PLAN)
                                        .addMeasures(Measure.builder().id("m1").build())
                                        .addMeasures(Measure.builder().id("  ").build())
                                        .build())
                                .build())
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("format.not-allowed-text /programme/measures/1/id");
        assertThat(json.write(DocumentReceived.builder()
                                .on(DAY)
                                .note("и\u0306")
                                .document(Document.builder().build())
                                .build())
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("format.not-allowed-text /note");
        assertThat(json.write(DocumentReceived.builder()
                                .on(LocalDate.of(10_000, 1, 1))
                                .document(Document.builder()
                                        .issuedOn(LocalDate.of(0, 1, 1))
                                        .build())
                                .build())
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactlyInAnyOrder("format.not-a-date /on", "format.not-a-date /document/issuedOn");
    }

    @Example
    void texts_that_are_not_ours_are_nothing() {
        assertThat(json.readEntry("{\"type\":\"enrolled\"", null)).isEmpty();
        assertThat(json.readEntry("{}", "[]")).isEmpty();
        assertThat(json.readRecipient("null")).isEqualTo(Optional.empty());
    }
}
