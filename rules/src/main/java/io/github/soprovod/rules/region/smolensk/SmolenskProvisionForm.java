package io.github.soprovod.rules.region.smolensk;

import static io.github.soprovod.domain.vocabulary.HelpKind.LEGAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.MEDICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PEDAGOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.SOCIAL;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.SUPPORT_PROGRAMME;

import io.github.soprovod.rules.form.Cell;
import io.github.soprovod.rules.form.Fact;
import io.github.soprovod.rules.form.FormText;
import io.github.soprovod.rules.form.Part.Style;
import io.github.soprovod.rules.form.Rows;
import java.util.List;

/** Smolensk: the act of provision for a period (акт предоставления), appendix 3 to the Procedure. */
public final class SmolenskProvisionForm extends FormText {

    @Override
    protected void write() {
        form(
                "smolensk",
                "act",
                "Приложение № 3",
                "к Порядку предоставления",
                "социального сопровождения",
                "в Смоленской области");
        ofProgramme(SUPPORT_PROGRAMME);
        title(words(
                "Примерная форма акта предоставления социального сопровождения",
                "SMO-A3-0-a",
                "SMO-A3-8",
                "SMO-4.13-e"));
        title(words("за"), line(Fact.PERIOD, "SMO-A3-0-a"), year(Fact.PERIOD_YEAR, "SMO-A3-0-a"), words("г."));
        text(
                words("Настоящий акт составлен о том, что на основании программы социального сопровождения от"),
                line(Fact.PROGRAMME_DAY, "SMO-A3-1-a"),
                words("№"),
                line(Fact.PROGRAMME_NUMBER, "SMO-A3-1-b").brief(),
                words("и договора о предоставлении социального сопровождения от", "SMO-A3-1-e"),
                date(Fact.CONTRACT_DAY, "SMO-A3-1-c"),
                words("№"),
                line(Fact.CONTRACT_NUMBER, "SMO-A3-1-d").brief(),
                words(", заключенного между"));
        fields(line(Fact.NAME, "SMO-A3-2-a").under("(Ф.И.О. гражданина)"));
        // The act prints "в" here; it is kept as printed.
        text(words("именуемым Получателем социального сопровождения в"));
        fields(line(Fact.PROVIDER, "SMO-A3-2-b", "SMO-A3-amb3").under("(полное наименование организации)"));
        text(words(
                "именуемым Поставщиком социальных услуг, оказано содействие в предоставлении следующих услуг:",
                "SMO-A3-2-c"));
        groupedTable(
                "SMO-A3-3",
                Rows.SERVICES,
                List.of(
                        column("SMO-A3-3-a", "№ п/п", Cell.LINE_NUMBER),
                        column(
                                "SMO-A3-3-b",
                                "Наименование услуги, в предоставлении которой оказано содействие",
                                Cell.SERVICE),
                        column("SMO-A3-3-c", "Срок оказания содействия", Cell.SERVICE_TIME)),
                group("SMO-A3-4-a", 1, "1.Содействие в предоставлении медицинской помощи", MEDICAL),
                group("SMO-A3-4-b", 2, "2.Содействие в предоставлении психологической помощи", PSYCHOLOGICAL),
                group("SMO-A3-4-c", 3, "3.Содействие в предоставлении педагогической помощи", PEDAGOGICAL),
                group("SMO-A3-4-d", 4, "4.Содействие в предоставлении юридической помощи", LEGAL),
                group("SMO-A3-4-e", 5, "5.Содействие в предоставлении социальной помощи", SOCIAL));
        closing();
        text(words("С вышеперечисленными мероприятиями согласен (на).", "SMO-A3-5-a"));
        text(words(
                "Претензий к объему, качеству и срокам оказания социального сопровождения не имею.",
                "SMO-A3-5-b",
                "SMO-A3-5-c",
                "SMO-A3-5-d"));
        extra(Style.FIELDS, words("Отдельная отметка о претензиях получателя:"), line(Fact.CLAIMS, "SMO-A3-amb2"));
        fields(
                words("Получатель"),
                line(Fact.NAME, "SMO-A3-6-a").under("(Ф.И.О. получателя социального сопровождения)"),
                byHand("(подпись)", "SMO-A3-6-b"));
        fields(
                words("Уполномоченное лицо"),
                byHand("(Ф.И.О. должность лица)", "SMO-A3-7-a"),
                byHand("(подпись)", "SMO-A3-7-b"));
    }
}
