package io.github.soprovod.rules.region.crimea;

import static io.github.soprovod.domain.vocabulary.ClosureReason.*;
import static io.github.soprovod.domain.vocabulary.HelpKind.EMPLOYMENT;
import static io.github.soprovod.domain.vocabulary.HelpKind.HOUSEHOLD;
import static io.github.soprovod.domain.vocabulary.HelpKind.LEGAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.MEDICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PEDAGOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.REHABILITATION;
import static io.github.soprovod.domain.vocabulary.HelpKind.SOCIAL;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.DECLINED_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.NO_ENTITLEMENT;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.PROVIDED;
import static io.github.soprovod.domain.vocabulary.MeasureOutcome.UNAVAILABLE_IN_PERIOD;
import static io.github.soprovod.rules.report.Figure.CONTINUING;
import static io.github.soprovod.rules.report.Figure.UNRESOLVED;
import static io.github.soprovod.rules.report.Figure.UNSTATED;

import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.rules.report.Figure;
import io.github.soprovod.rules.report.ReportForm.Day;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportText;
import io.github.soprovod.rules.report.Subject;
import java.util.List;

/**
 * Crimea: the quarterly analysis of effectiveness of section 9, item 10. The form that the text names is not attached to it; what
 * stands here is what the text itself tells apart: whose support is analysed, kinds of help, kinds of result.
 */
public final class CrimeaQuarterlyAnalysis extends ReportText {

    private static final String TOTAL = "total";

    @Override
    protected void write() {
        report(
                "CRI-9-10-a",
                "crimea-quarterly",
                "crimea",
                ReportPeriod.Kind.QUARTER,
                ObligationKind.QUARTERLY_ANALYSIS);
        party(
                "CRI-9-10-b",
                "Предоставляется:",
                "в Крымский республиканский центр социальных служб для семьи, детей и молодежи");
        party("CRI-9-0-a", "Предоставляет:", "центр социальных служб для семьи, детей и молодежи");
        title("Анализ эффективности социального сопровождения лиц,"
                + " признанных нуждающимися в социальном сопровождении");
        date("CRI-9-10-a", "за", Day.PERIOD);
        people();
        results();
        remark(
                "CRI-9-10-c",
                "form 3 РФ, which the text names, is not attached to it and is not made up here; these tables hold what"
                        + " the text itself tells apart");
        readAsTabled("CRI-1-8-x", "CRI-9-10-x", "CRI-1-9-x", "CRI-1-6-y");
    }

    private void people() {
        section(
                "CRI-9-10-d",
                "1. Лица, признанные нуждающимися в социальном сопровождении",
                Subject.CASES,
                false,
                leads(lead("CRI-9-10-c", "№"), lead("CRI-9-10-d", "На конец квартала")),
                List.of(people("CRI-9-10-d", "Количество дел", TOTAL)),
                sumLine("CRI-9-10-d", "Признаны нуждающимися, всего: из них"),
                line("CRI-4-7-a", "сопровождение не завершено", CONTINUING),
                line("CRI-1-8-a", "завершено: получен результат", RESULT_OBTAINED),
                line("CRI-4-7-b", "завершено: отказ гражданина", REFUSAL_BY_RECIPIENT),
                line(
                        "CRI-4-7-y",
                        "завершено по иным основаниям, которых текст не называет",
                        SOCIAL_SERVICE_CONTRACT,
                        RELOCATION,
                        DEATH,
                        MEASURES_COMPLETED,
                        TERM_EXPIRED,
                        Figure.DECLINED));
    }

    private void results() {
        section(
                "CRI-1-8-f",
                "2. Результаты социального сопровождения по видам помощи",
                Subject.RESULTS,
                false,
                leads(lead("CRI-9-10-c", "№"), lead("CRI-8-11-a", "Вид помощи")),
                List.of(
                        sum(
                                "CRI-1-8-x",
                                "Результатов в квартале, всего",
                                TOTAL,
                                "provided",
                                "no-entitlement",
                                "unavailable",
                                "declined"),
                        people("CRI-1-8-a", "Получение необходимой помощи", "provided", PROVIDED),
                        people(
                                "CRI-1-8-b",
                                "Сведения об отсутствии права на получение данного вида помощи",
                                "no-entitlement",
                                NO_ENTITLEMENT),
                        people(
                                "CRI-1-8-c",
                                "Сведения об отсутствии возможности предоставить ее в желаемый период",
                                "unavailable",
                                UNAVAILABLE_IN_PERIOD),
                        people("CRI-4-1-a", "Отказ гражданина от помощи", "declined", DECLINED_BY_RECIPIENT),
                        people("CRI-1-8-x", "Без результата на конец квартала", "unresolved", UNRESOLVED)),
                sumLine("CRI-8-11-a", "Всего: из них"),
                line("CRI-7-4-a", "медицинская помощь", MEDICAL),
                line("CRI-7-3-a", "педагогическая помощь", PEDAGOGICAL),
                line("CRI-7-2-a", "психологическая помощь", PSYCHOLOGICAL),
                line("CRI-7-5-a", "юридическая помощь", LEGAL),
                line("CRI-7-1-a", "социальная помощь", SOCIAL),
                // Kinds that the text has no name for are other help: its list of that is open.
                line("CRI-7-6-a", "иная помощь", HelpKind.OTHER, REHABILITATION, HOUSEHOLD, EMPLOYMENT),
                line("CRI-7-6-i", "вид помощи не указан", UNSTATED));
    }
}
