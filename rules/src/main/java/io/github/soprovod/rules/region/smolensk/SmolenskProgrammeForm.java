package io.github.soprovod.rules.region.smolensk;

import static io.github.soprovod.domain.vocabulary.ProgrammeKind.SUPPORT_PROGRAMME;

import io.github.soprovod.rules.form.Cell;
import io.github.soprovod.rules.form.Fact;
import io.github.soprovod.rules.form.FormText;
import io.github.soprovod.rules.form.Rows;

/** Smolensk: the programme of support (программа социального сопровождения), appendix 1 to the Procedure. */
public final class SmolenskProgrammeForm extends FormText {

    @Override
    protected void write() {
        form(
                "smolensk",
                "programme",
                "Приложение № 1",
                "к Порядку предоставления",
                "социального сопровождения",
                "в Смоленской области");
        ofProgramme(SUPPORT_PROGRAMME);
        title(words("Примерная форма программы социального сопровождения", "SMO-A1-0-a", "SMO-1.7-b"));
        fields(line(Fact.PROGRAMME_BY, "SMO-A1-0-b")
                .under("(наименование организации, составляющей программу социального сопровождения)"));
        fields(words("№"), line(Fact.PROGRAMME_NUMBER, "SMO-A1-0-c").brief());
        fields(line(Fact.PROGRAMME_DAY, "SMO-A1-0-d")
                .under("(дата составления)")
                .brief());
        person();
        fields(words("8."));
        table(
                "SMO-A1-8",
                Rows.MEASURES,
                column("SMO-A1-8-b", "Наименование мероприятия", Cell.MEASURE),
                column("SMO-A1-8-c", "Ответственный исполнитель", Cell.EXECUTOR),
                column("SMO-A1-8-d", "Срок выполнения мероприятия", Cell.DUE_ON),
                column("SMO-A1-8-e", "Отметка об исполнении", Cell.MARK));
        closing();
        text(words("С содержанием программы социального сопровождения согласен (на):", "SMO-A1-9-a"));
        fields(
                byHand("(подпись получателя социального сопровождения)", "SMO-A1-9-b"),
                line(Fact.SIGNER, "SMO-A1-9-c").under("(расшифровка подписи)"));
        text(words("Лицо, уполномоченное на подписание программы социального сопровождения", "SMO-A1-10-a"));
        fields(byHand("(должность лица, подпись)", "SMO-A1-10-a"), byHand("(расшифровка подписи)", "SMO-A1-10-b"));
        text(words("М.П.", "SMO-A1-10-c"));
    }

    private void person() {
        fields(words("1. Фамилия, имя, отчество (при наличии) гражданина"), line(Fact.NAME, "SMO-A1-1"));
        fields(words("2. Пол"), line(Fact.SEX, "SMO-A1-2"));
        fields(words("3. Дата рождения"), line(Fact.BIRTH_DATE, "SMO-A1-3"));
        fields(words("4. Адрес места жительства (пребывания):", "SMO-A1-4-a"));
        fields(
                words("Почтовый индекс"),
                line(Fact.POSTAL_CODE, "SMO-A1-4-b").brief(),
                words("населенный пункт"),
                line(Fact.LOCALITY, "SMO-A1-4-c"));
        fields(
                words("улица"),
                line(Fact.STREET, "SMO-A1-4-d"),
                words("дом №"),
                line(Fact.HOUSE, "SMO-A1-4-e").brief(),
                words("корпус"),
                line(Fact.BUILDING, "SMO-A1-4-f").brief().onlyIfAny(),
                words("квартира"),
                line(Fact.FLAT, "SMO-A1-4-g").brief().onlyIfAny());
        fields(words("телефон"), line(Fact.PHONE, "SMO-A1-4-h"));
        // Who does not work has none (SMO-A1-amb2).
        fields(words("5. Место работы"), line(Fact.WORKPLACE, "SMO-A1-5").onlyIfAny());
        fields(
                words("6. Серия, номер паспорта или данного иного документа, удостоверяющего личность, дата выдачи,"
                        + " наименование выдавшего органа"),
                line(Fact.IDENTITY, "SMO-A1-6"));
        fields(
                words("7. Адрес электронной почты (при наличии)"),
                line(Fact.EMAIL, "SMO-A1-7").onlyIfAny());
    }
}
