package io.github.soprovod.rules.region.yugra;

import static io.github.soprovod.domain.vocabulary.Dynamics.IMPROVED;
import static io.github.soprovod.domain.vocabulary.Dynamics.UNCHANGED;
import static io.github.soprovod.domain.vocabulary.Dynamics.WORSENED;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.DECLINED_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.NO_ENTITLEMENT;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.PROVIDED;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.UNAVAILABLE_IN_PERIOD;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.report.Figure.ENROLLED;
import static io.github.soprovod.rules.report.Figure.IN_NEED;
import static io.github.soprovod.rules.report.Figure.UNSTATED;

import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.report.ReportForm.Day;
import io.github.soprovod.rules.report.ReportForm.Part;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportText;
import io.github.soprovod.rules.report.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Yugra: the report on the activity of support, annex 3 to the order 425-р. Labels are the annex's own, slips of its print included. */
public final class YugraMonthlyReport extends ReportText {

    @Override
    protected void write() {
        report("YUG-O-1.3-a", "yugra-monthly", "yugra", ReportPeriod.Kind.MONTH, ObligationKind.MONTHLY_REPORT);
        head(
                "YUG-A3-0-a",
                "Кому представляется:",
                "отдел организации социального обслуживания граждан пожилого и инвалидов Депсоцразвития Югры");
        headToWriteOn("YUG-A3-0-b", "E-mail:");
        head(
                "YUG-A3-0-c",
                "Представляют:",
                "комплексные центры социального населения ежемесячно до 10 числа следующего за отчетным"
                        + " в электронном виде (на бумажном носителе не представляется)");
        title(
                "Отчёт",
                "по организации деятельности социального сопровождения граждан,"
                        + " находящихся в трудной жизненной ситуации");
        date("YUG-A3-0-h", "по состоянию на", Day.AS_OF);
        section(
                "YUG-A3-0-i",
                "",
                Subject.RECIPIENTS,
                false,
                leads(
                        lead("YUG-A3-1", "№ п/п"),
                        lead(
                                "YUG-A3-2",
                                "Наименование бюджетного учреждения Ханты-Мансийского автономного округа – Югры")),
                List.of(
                        people(
                                "YUG-A3-3",
                                "Выявленная потребность в социальном сопровождении граждан, находящихся в трудной"
                                        + " жизненной ситуации",
                                "need",
                                IN_NEED),
                        people(
                                "YUG-A3-4",
                                "Количество граждан зачисленных на социальное сопровождение",
                                "enrolled",
                                ENROLLED),
                        breakdown(
                                "YUG-A3-5",
                                "Краткая информация о проведенных мероприятиях по преодолению гражданского трудной"
                                        + " жизненной ситуации",
                                "measures",
                                kinds().map(kind -> part(kind.russian(), PROVIDED, kind))
                                        .toArray(Part[]::new)),
                        breakdown(
                                "YUG-A3-6",
                                "Результат от социального сопровождения на определенном этапе",
                                "result",
                                part("второй этап", IMPLEMENTATION),
                                part("третий этап", REVIEW),
                                part(IMPROVED.russian(), IMPROVED),
                                part(UNCHANGED.russian(), UNCHANGED),
                                part(WORSENED.russian(), WORSENED),
                                unprovided(NO_ENTITLEMENT),
                                unprovided(UNAVAILABLE_IN_PERIOD),
                                unprovided(DECLINED_BY_RECIPIENT)),
                        note("YUG-A3-7", "Примечание", "note")));
        foot("YUG-A3-8-a", "Ф.И.О. исполнителя, тел.");
        readAsTabled("YUG-A3-0-x", "YUG-A3-4-x", "YUG-A3-4-y", "YUG-A3-8-x");
        kept("YUG-O-3.2-a", "the addressee is that of the form and cannot be another");
        kept("YUG-A3-8-b", "the line for who prepared the report has room for the telephone");
        kept("YUG-A3-0-f", "the report is a file; that it is sent as one is said above its title");
        kept("YUG-A3-0-g", "that no paper copy is submitted is said above its title");
    }

    private static Stream<Term> kinds() {
        return Stream.concat(Arrays.stream(HelpKind.values()), Stream.of(UNSTATED));
    }

    /** Measures with a result that is no help, of whatever kind. */
    private static Part unprovided(Term outcome) {
        return partOfAny(outcome.russian(), outcome, kinds().toList());
    }
}
