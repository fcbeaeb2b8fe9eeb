package io.github.soprovod.rules.region.irkutsk;

import static io.github.soprovod.domain.vocabulary.ActivityKind.*;
import static io.github.soprovod.domain.vocabulary.AppealSource.FAMILY_MEMBER;
import static io.github.soprovod.domain.vocabulary.AppealSource.ORGANISATION;
import static io.github.soprovod.domain.vocabulary.AppealSource.PARTICIPANT;
import static io.github.soprovod.domain.vocabulary.AppealTopic.*;
import static io.github.soprovod.rules.report.Figure.ACTS;
import static io.github.soprovod.rules.report.Figure.ATTENDANCE;

import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.rules.report.ReportForm.Day;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportText;
import io.github.soprovod.rules.report.Subject;
import java.util.List;

/** Irkutsk: the departments' monthly report, annex 1 to the order of 01.07.2023. Labels are the annex's own. */
public final class IrkutskMonthlyReport extends ReportText {

    private static final String TOTAL = "total";
    private static final String RUNNING = "cumulative";
    private static final String CONTENT = "Содержание работы";
    private static final String IN_PERIOD = "Кол-во за отчетный период";
    private static final String SINCE_JANUARY = "Кол-во нарастающим итогом";

    @Override
    protected void write() {
        report("IRK-5-u", "irkutsk-monthly", "irkutsk", ReportPeriod.Kind.MONTH, ObligationKind.MONTHLY_REPORT);
        party("IRK-5-v", "Предоставляется:", "в Центр сопровождения семей участников СВО");
        party("IRK-5-t", "Предоставляет:", "Отдел по работе с участниками СВО и членами их семей");
        title("Ежемесячный отчет");
        date("IRK-A1-b", "Дата:", Day.MADE);
        individualWork();
        informationWork();
        events();
        interaction();
        readings();
    }

    private void individualWork() {
        section(
                "IRK-A1-a",
                "1. Индивидуальная работа",
                Subject.APPEALS,
                true,
                leads(lead("IRK-A1-1-colN", "№"), lead("IRK-A1-1-col1", CONTENT)),
                List.of(
                        sum(
                                "IRK-A1-1-col2",
                                "Количество обращений в отчетный период (гр. 3+ гр. 4+ гр. 5)",
                                TOTAL,
                                "participants",
                                "family",
                                "organisations"),
                        people("IRK-A1-1-col3", "Количество обращений от участников СВО", "participants", PARTICIPANT),
                        people(
                                "IRK-A1-1-col4",
                                "Количество обращений от членов семей участников СВО",
                                "family",
                                FAMILY_MEMBER),
                        people(
                                "IRK-A1-1-col5",
                                "Количество обращений от иных органов и организаций",
                                "organisations",
                                ORGANISATION),
                        peopleRunning("IRK-A1-1-col6", "Количество обращений нарастающим итогом", RUNNING),
                        note("IRK-A1-1-col7", "Примечание", "note")),
                sumLine("IRK-A1-1-row1", "Общее количество обращений: из них"),
                line("IRK-A1-1-row2", "Экстренная психологическая помощь", EMERGENCY_PSYCHOLOGICAL),
                line("IRK-A1-1-row3", "Консультативная помощь", CONSULTATION),
                line("IRK-A1-1-row4", "Психологическая помощь (длительная)", LONG_TERM_PSYCHOLOGICAL),
                line("IRK-A1-1-row5", "Социально-правовая помощь (разовая консультация)", LEGAL_CONSULTATION),
                line("IRK-A1-1-row6", "Содействие в решении правовых вопросов (правовое сопровождение)", LEGAL_SUPPORT),
                line("IRK-A1-1-row7", "Помощь в социально-бытовых вопросах", HOUSEHOLD),
                line("IRK-A1-1-row8", "Содействие в получении медицинской помощи", MEDICAL),
                line("IRK-A1-1-row9", "Содействие в получении реабилитации", REHABILITATION),
                line("IRK-A1-1-row10", "Содействие в трудоустройстве", EMPLOYMENT),
                line("IRK-A1-1-row11", "Особые случаи обращения", SPECIAL_CASE));
    }

    private void informationWork() {
        datedSection(
                "IRK-A1-2-a",
                "2. Информационная работа:",
                Subject.ACTIVITIES,
                leads(lead("IRK-A1-2-col1", "Дата/отчетный период"), lead("IRK-A1-2-col2", CONTENT)),
                List.of(things("IRK-A1-2-col3", IN_PERIOD, TOTAL, ACTS)),
                line("IRK-A1-2-row1", "Прямые эфиры", LIVE_BROADCAST),
                line("IRK-A1-2-row2", "Работа в социальных сетях", SOCIAL_MEDIA),
                line("IRK-A1-2-row3", "Участие в публичных мероприятиях", PUBLIC_EVENT),
                line("IRK-A1-2-row4", "Печатная продукция", PRINTED_MATTER));
    }

    private void events() {
        datedSection(
                "IRK-A1-3-a",
                "3. Проведение общественно-значимых мероприятий",
                Subject.ACTIVITIES,
                leads(lead("IRK-A1-3-col1", "Дата"), lead("IRK-A1-3-col2", CONTENT)),
                List.of(
                        people("IRK-A1-3-col3", "Кол-во участников за отчетный период", TOTAL, ATTENDANCE),
                        peopleRunning("IRK-A1-3-col4", SINCE_JANUARY, RUNNING, ATTENDANCE)),
                line("IRK-A1-3-row1", "Дистанционные мероприятия Центра", CENTRE_REMOTE_EVENT),
                line("IRK-A1-3-row2", "Очные мероприятия Центра", CENTRE_EVENT),
                line("IRK-A1-3-row3", "Акции Центра", CENTRE_CAMPAIGN),
                line("IRK-A1-3-row4", "Участие в мероприятиях иных органов и организаций", OTHERS_EVENT));
    }

    private void interaction() {
        section(
                "IRK-A1-4-a",
                "4. Работа по организации межведомственного взаимодействия",
                Subject.ACTIVITIES,
                false,
                leads(lead("IRK-A1-4-col1", "№"), lead("IRK-A1-4-col2", CONTENT)),
                List.of(
                        things("IRK-A1-4-col3", IN_PERIOD, TOTAL, ACTS),
                        thingsRunning("IRK-A1-4-col4", SINCE_JANUARY, RUNNING, ACTS)),
                line("IRK-A1-4-row1", "Подписано соглашений о сотрудничестве", AGREEMENT_SIGNED),
                line("IRK-A1-4-row2", "Встречи, рабочие группы", MEETING),
                line("IRK-A1-4-row3", "Иное", OTHER_COOPERATION));
    }

    private void readings() {
        readAsTabled("IRK-A1-1-c", "IRK-A1-1-d", "IRK-A1-1-e");
        readAsTabled("IRK-A1-c", "IRK-A1-d", "IRK-A1-2-b", "IRK-A1-2-c", "IRK-A1-3-b", "IRK-A1-3-c", "IRK-A1-4-b");
        readAsTabled("IRK-4-x", "IRK-5-z", "IRK-5-aa");
        kept("IRK-4-w", "the reports of departments are summed cell by cell, and a department without one is named");
        kept("IRK-5-s", "a report counts the registers and the log of the territory that it is given");
    }
}
