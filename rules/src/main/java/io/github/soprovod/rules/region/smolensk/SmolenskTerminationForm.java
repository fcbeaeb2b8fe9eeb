package io.github.soprovod.rules.region.smolensk;

import io.github.soprovod.rules.form.Fact;
import io.github.soprovod.rules.form.FormText;
import io.github.soprovod.rules.form.Part.Style;

/** Smolensk: the application to end the contract (заявление о расторжении), appendix 4 to the Procedure. */
public final class SmolenskTerminationForm extends FormText {

    @Override
    protected void write() {
        form(
                "smolensk",
                "termination",
                "Приложение № 4",
                "к Порядку предоставления",
                "социального сопровождения",
                "в Смоленской области");
        addressee(line(Fact.PROVIDER, "SMO-A4-0-a")
                .under("(наименование организации, в которую предоставляет заявление)"));
        addressee(line(Fact.NAME, "SMO-A4-0-b").under("(Ф.И.О. гражданина)"));
        addressee(line(Fact.ADDRESS, "SMO-A4-0-c").under("(адрес места жительства (пребывания))"));
        addressee(line(Fact.PHONE_AND_EMAIL, "SMO-A4-0-d", "SMO-A4-0-e")
                .under("(контактный телефон, адрес электронной почты (при наличии))"));
        extra(Style.ADDRESSEE, words("Представитель:"), line(Fact.REPRESENTATIVE, "SMO-A2-amb3"));
        title(words("Примерная форма заявления", "SMO-A4-0-f", "SMO-4.14-b"));
        title(words("о расторжении договора о предоставлении социального сопровождения"));
        text(
                words(
                        "Прошу расторгнуть действия договора о предоставлении социального сопровождения от",
                        "SMO-A4-1-c"),
                line(Fact.CONTRACT_DAY, "SMO-A4-1-a"),
                words("№"),
                line(Fact.CONTRACT_NUMBER, "SMO-A4-1-b").brief(),
                words("."));
        fields(
                words("Причина расторжения договора о предоставлении социального сопровождения:"),
                byHand("", "SMO-A4-2"));
        closing();
        fields(
                byHand("(подпись)", "SMO-A4-3-a"),
                line(Fact.SIGNER, "SMO-A4-3-b").under("(расшифровка подписи)"),
                line(Fact.TERMINATION_DAY, "SMO-A4-3-c").under("(дата заполнения заявления)"));
        fields(words("Заявление принято:"), byHand("", "SMO-A4-4-a"));
        fields(byHand("(должность уполномоченного лица)", "SMO-A4-4-b"));
        fields(
                byHand("(подпись)", "SMO-A4-4-c"),
                byHand("(расшифровка подписи)", "SMO-A4-4-d"),
                byHand("(дата заполнения заявления)", "SMO-A4-4-e"));
    }
}
