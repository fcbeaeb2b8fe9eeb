package io.github.soprovod.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.intake.report.SubmittedReport.Fault;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.report.ReportBook;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportRequest;
import io.github.soprovod.rules.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmittedReportTest {

    private static final ReportRequest FEBRUARY = month("2024-02");

    private static ReportRequest month(String month) {
        ReportForm form = ReportBook.standard().forms().stream()
                .filter(ReportForm::isAdditive)
                .findFirst()
                .orElseThrow();
        return ReportRequest.of(Casework.standard(), form, ReportPeriod.of(YearMonth.parse(month)))
                .orElseThrow();
    }

    private static String good() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "golden", "report-irkutsk-2024-02.csv"));
    }

    @Test
    void whatIsWrittenIsReadEqual() throws IOException {
        String nil = ReportTable.of(new Tally(FEBRUARY).report());
        assertThat(SubmittedReport.read(FEBRUARY, nil).report()).contains(new Tally(FEBRUARY).report());
        assertThat(SubmittedReport.read(FEBRUARY, good()).report().map(ReportTable::of))
                .contains(good());
        assertThat(SubmittedReport.read(FEBRUARY, '\ufeff' + good().replace("\n", "\r\n"))
                        .report()
                        .map(ReportTable::of))
                .contains(good());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "section,row|row,section|1 HEADER",
                "\"Встречи, рабочие группы\"|\"Встречи, рабочие группы|1 HEADER",
                "Прямые эфиры|Эфиры|13 ROW",
                "1,4,Псих|1,5,Псих|5 ROW",
                "4,3,Иное,0,,,,0,|4,3,Иное,0,,,,0|23 ROW",
                "помощи,1,1,0,0,1|помощи,1,-1,0,0,1|9 FIGURE",
                "помощи,1,1,0,0,1|помощи,1,,0,0,1|9 FIGURE",
                "4,3,Иное,0,,,,0,|4,3,Иное,0.5,,,,0,|23 FIGURE",
                "Центра,20,,,,35|Центра,20,,,,19|18 RUNNING"
            })
    void whatIsWrongHasItsPlace(String right, String wrong, String expected) throws IOException {
        assertThat(good()).contains(right);
        List<Fault> faults =
                SubmittedReport.read(FEBRUARY, good().replace(right, wrong)).faults();
        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.kind())
                .contains(expected);
    }

    @Test
    void columnTwoAndRowOneAreHeldToTheirSums() throws IOException {
        String wrong = good().replace("из них,6,3,2,1", "из них,7,3,2,1");
        assertThat(SubmittedReport.read(FEBRUARY, wrong).faults())
                .containsExactly(
                        new Fault(2, Optional.of("total"), SubmittedReport.Kind.COLUMNS),
                        new Fault(2, Optional.of("total"), SubmittedReport.Kind.ROWS));
    }

    @Test
    void aRowTooMuchIsTold() throws IOException {
        assertThat(SubmittedReport.read(FEBRUARY, good() + "4,4,x,0,,,,0,\n").faults())
                .containsExactly(new Fault(24, Optional.empty(), SubmittedReport.Kind.EXTRA));
    }

    @Test
    void inJanuaryTheRunningTotalIsTheMonths() throws IOException {
        assertThat(SubmittedReport.read(month("2024-01"), good()).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.kind() == SubmittedReport.Kind.RUNNING);
    }
}
