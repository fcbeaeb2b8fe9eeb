package io.github.soprovod.rules.region.yugra;

import static io.github.soprovod.domain.vocabulary.LivingArrangement.COUPLE_LIVES_ALONE;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.LIVES_ALONE;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.OTHER;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.SINGLE;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.SINGLE_COUPLE;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.WITH_CLOSE_RELATIVES;
import static io.github.soprovod.domain.vocabulary.LivingArrangement.WITH_RELATIVES;

import io.github.soprovod.rules.form.Cell;
import io.github.soprovod.rules.form.Fact;
import io.github.soprovod.rules.form.FormText;
import io.github.soprovod.rules.form.Rows;
import java.util.List;

/** Yugra: the programme of support of a citizen (программа социального сопровождения гражданина), appendix 2. */
public final class YugraProgrammeForm extends FormText {

    /** Lines for recommendations in the printed form. */
    private static final int LINES = 5;

    @Override
    protected void write() {
        form("yugra", "programme", "Приложение 2", "к приказу Депсоцразвития Югры", "2013 г. № 425-р");
        title(words("Типовая форма программы социального сопровождения гражданина", "YUG-A2-0-a", "YUG-O-1.2-a"));
        citizen();
        section("2. Информация об обращении гражданина к специалисту по социальному сопровождению");
        table(
                "YUG-A2-2",
                Rows.APPLICATIONS,
                column("YUG-A2-2-a", "Дата обращения", Cell.APPLIED_ON),
                column("YUG-A2-2-b", "Причина обращения", Cell.REASON),
                column("YUG-A2-2-c", "Основные проблемы гражданина, требующие решения", Cell.PROBLEMS));
        section("3. Перечень мероприятий, направленный на преодоление трудной жизненной ситуации гражданина");
        table(
                "YUG-A2-3",
                Rows.MEASURES,
                column("YUG-A2-3-a", "Рекомендованные мероприятия", Cell.MEASURE),
                column("YUG-A2-3-b", "Участники мероприятия", Cell.EXECUTOR),
                column("YUG-A2-3-c", "Срок реализации", Cell.DUE_ON));
        term();
        section("5. Результаты социального сопровождения");
        table(
                "YUG-A2-5",
                Rows.RESULTS,
                column("YUG-A2-5-a", "Итоги и анализ результатов от проведенных мероприятий", Cell.OUTCOMES),
                column("YUG-A2-5-b", "Сведения со слов самого гражданина от социального сопровождения", Cell.BY_HAND),
                column("YUG-A2-5-c", "Примечание", Cell.CLOSING_NOTE));
        section("6. Рекомендации гражданину");
        lines(LINES, line(Fact.RECOMMENDATIONS, "YUG-A2-6-a").onlyIfAny());
        closing();
        text(words("Директор комплексного центра"));
        fields(
                words("социального обслуживания населения"),
                byHand("", "YUG-A2-7-a"),
                words("/"),
                byHand("", "YUG-A2-7-a"),
                words("/"));
        text(words("Специалист по социальному"));
        fields(words("сопровождению"), byHand("", "YUG-A2-7-b"), words("/"), byHand("", "YUG-A2-7-b"), words("/"));
        fields(words("Гражданин"), byHand("", "YUG-A2-7-c"), words("/"), line(Fact.SIGNER, "YUG-A2-7-c"), words("/"));
    }

    private void citizen() {
        section("1. Сведения о гражданине, находящемся в трудной жизненной ситуации");
        fields(words("Ф.И.О."), line(Fact.NAME, "YUG-A2-1-a"));
        fields(words("Дата рождения"), line(Fact.BIRTH_DATE, "YUG-A2-1-b"));
        fields(words("Адрес (место) проживания"), line(Fact.ADDRESS, "YUG-A2-1-c"));
        fields(words("Контактный телефон"), line(Fact.PHONE, "YUG-A2-1-d").onlyIfAny());
        fields(words("Категория гражданина"), line(Fact.CATEGORIES, "YUG-A2-1-e"));
        fields(
                words("Группа инвалидности"),
                line(Fact.DISABILITY_GROUP, "YUG-A2-1-f").onlyIfAny());
        fields(
                words("Степень ограничения к трудовой деятельности"),
                line(Fact.WORK_LIMITATION, "YUG-A2-1-g").onlyIfAny());
        text(
                words("Семейный статус (нужное подчеркнуть):", "YUG-A2-1-h"),
                choice(
                        Fact.LIVING_ARRANGEMENT,
                        List.of(
                                option(SINGLE, "одинокий"),
                                option(LIVES_ALONE, "одиноко проживающий"),
                                option(SINGLE_COUPLE, "одинокая супружеская пара"),
                                option(COUPLE_LIVES_ALONE, "одиноко проживающая супружеская пара"),
                                option(WITH_CLOSE_RELATIVES, "проживает в семье близких родственников"),
                                option(WITH_RELATIVES, "проживает в семье родственников"),
                                option(OTHER, "иное (указать)")),
                        "YUG-A2-1-i",
                        "YUG-A2-1-j",
                        "YUG-A2-1-k",
                        "YUG-A2-1-l",
                        "YUG-A2-1-m",
                        "YUG-A2-1-n"),
                byHand("", "YUG-A2-1-o"));
    }

    private void term() {
        section("4. Срок социального сопровождения гражданина");
        fields(
                words("с"),
                date(Fact.TERM_FROM, "YUG-A2-4-a"),
                words("по"),
                date(Fact.TERM_UNTIL, "YUG-A2-4-b"),
                words("кол-во месяцев"),
                line(Fact.TERM_LENGTH, "YUG-A2-4-c", "YUG-A2-4-x").brief());
        text(words("продление социального сопровождения на период:"));
        fields(
                words("с"),
                date(Fact.EXTENDED_FROM, "YUG-A2-4-d").onlyIfAny(),
                words("по"),
                date(Fact.EXTENDED_UNTIL, "YUG-A2-4-e").onlyIfAny());
        fields(
                words("кол-во месяцев"),
                line(Fact.EXTENSION_LENGTH, "YUG-A2-4-f", "YUG-A2-4-x").brief().onlyIfAny());
    }
}
