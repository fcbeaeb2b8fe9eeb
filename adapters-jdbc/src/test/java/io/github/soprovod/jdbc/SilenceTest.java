package io.github.soprovod.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.json.SplitJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that carry the texts of a case do not print them. */
class SilenceTest {

    private static final String CANARY = "Kanareika-7f3a";

    /** Components that hold, or may hold, texts of a case. */
    private static final Set<String> TEXTS =
            Set.of("open", "personal", "recipient", "snapshot", "personalSnapshot", "curatorId");

    @Test
    void each_record_with_a_text_of_a_case_says_itself_what_it_prints() throws ClassNotFoundException {
        List<String> found = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.soprovod.jdbc", "io.github.soprovod.json")) {
            if (each.isRecord()
                    && Arrays.stream(Class.forName(each.getName()).getRecordComponents())
                            .anyMatch(component -> TEXTS.contains(component.getName()))) {
                found.add(each.getSimpleName());
                assertThat(each.tryGetMethod("toString")
                                .filter(method -> !method.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)))
                        .as(each.getName())
                        .isPresent();
            }
        }
        assertThat(found).contains("Split", "Written", "AppendRows", "Header", "Entry", "HeaderRow", "EntryRow");
    }

    @Test
    void none_of_them_prints_a_text() {
        AppendRows.Header header = new AppendRows.Header("smolensk", LocalDate.EPOCH, CANARY);
        AppendRows.Entry entry = new AppendRows.Entry("e", "application", LocalDate.EPOCH, CANARY, CANARY);
        AppendRows append = new AppendRows(
                CaseId.of("SMO-1"), header, 0, List.of(entry), null, null, CANARY, 1, CANARY, CANARY, null, "clerk");
        assertThat(header + " " + entry + " " + append + " "
                        + new SplitJson.Split(CANARY, Optional.of(CANARY), List.of()))
                .contains("SMO-1")
                .doesNotContain(CANARY);
    }
}
