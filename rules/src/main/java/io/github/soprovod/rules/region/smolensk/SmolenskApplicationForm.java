package io.github.soprovod.rules.region.smolensk;

import io.github.soprovod.rules.form.Fact;
import io.github.soprovod.rules.form.FormText;
import io.github.soprovod.rules.form.Part.Style;

/** Smolensk: the application for support (заявление), appendix 2 to the Procedure. */
public final class SmolenskApplicationForm extends FormText {

    @Override
    protected void write() {
        form(
                "smolensk",
                "application",
                "Приложение № 2",
                "к Порядку предоставления",
                "социального сопровождения",
                "в Смоленской области");
        addressee(line(Fact.PROVIDER, "SMO-A2-0-a")
                .under("(наименование организации, в которую предоставляется заявление)"));
        addressee(line(Fact.NAME, "SMO-A2-0-b").under("(Ф.И.О. гражданина)"));
        addressee(line(Fact.BIRTH_DATE, "SMO-A2-0-c").under("(дата рождения гражданина)"));
        addressee(line(Fact.ADDRESS, "SMO-A2-0-d").under("(адрес места жительства (пребывания))"));
        addressee(line(Fact.PHONE_AND_EMAIL, "SMO-A2-0-e", "SMO-A2-0-f")
                .under("(контактный телефон, адрес электронной почты (при наличии))"));
        extra(Style.ADDRESSEE, words("Представитель:"), line(Fact.REPRESENTATIVE, "SMO-A2-amb3"));
        title(words("Примерная форма заявления", "SMO-A2"));
        title(words("о предоставлении социального сопровождения"));
        text(words("Прошу оказать содействие в предоставлении социального сопровождения.", "SMO-A2-1"));
        text(
                words("В предоставлении социального сопровождения нуждаюсь по следующим обстоятельствам:"),
                line(Fact.CIRCUMSTANCES, "SMO-A2-2")
                        .under("(указываются обстоятельства, которые ухудшают или могут ухудшить условия"
                                + " жизнедеятельности гражданина)"));
        text(words("Достоверность и полноту настоящих сведений подтверждаю.", "SMO-A2-3"));
        text(words(
                "На обработку персональных данных о себе в соответствии со статьей 9 Федерального закона"
                        + " от 27 июля 2006 г. №152-ФЗ «О персональных данных».",
                "SMO-A2-4"));
        fields(line(Fact.CONSENT, "SMO-A2-4-a").under("(согласен/не согласен)"));
        closing();
        fields(
                byHand("(подпись)", "SMO-A2-5-a"),
                line(Fact.SIGNER, "SMO-A2-5-b").under("(расшифровка подписи)"),
                line(Fact.APPLICATION_DAY, "SMO-A2-5-c").under("(дата заполнения заявления)"));
        text(words("Заявление принято:"));
        fields(byHand("(должность уполномоченного лица)", "SMO-A2-6-a"));
        fields(
                byHand("(подпись)", "SMO-A2-6-b"),
                byHand("(расшифровка подписи)", "SMO-A2-6-c"),
                byHand("(дата заполнения заявления)", "SMO-A2-6-d"));
    }
}
