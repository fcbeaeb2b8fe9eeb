package io.github.soprovod.intake;

import io.github.soprovod.intake.FormView.ClosingView;
import io.github.soprovod.intake.FormView.PartView;
import io.github.soprovod.intake.FormView.Sheet;
import io.github.soprovod.intake.page.Pages;
import io.github.soprovod.rules.form.FilledForm;
import io.github.soprovod.rules.form.Form;
import java.util.List;
import java.util.Map;

/** A filled form as HTML for A4. Many forms make one document: its head, each form on a page of its own, its foot. */
final class FormPage {

    private static final String FORMS = "<!-- forms -->";

    private FormPage() {}

    /** What stands before the first form of a document. */
    static String head(Form form) {
        String frame = frame(form);
        return frame.substring(0, frame.indexOf(FORMS));
    }

    /** What stands after the last one. */
    static String foot(Form form) {
        String frame = frame(form);
        return frame.substring(frame.indexOf(FORMS) + FORMS.length());
    }

    private static String frame(Form form) {
        return Pages.render("forms", Map.of("lang", "ru", "title", form.title()));
    }

    /** One form. */
    static String of(FilledForm filled) {
        Form form = filled.form();
        List<PartView> body = FormParts.of(filled, form.body());
        List<PartView> closing = FormParts.of(filled, form.closing());
        if (!body.isEmpty()) {
            PartView last = body.remove(body.size() - 1);
            body.addAll(last.closed(closing));
            closing = last.table().isEmpty() ? last.keptWith(closing) : List.of();
        }
        List<ClosingView> end = closing.isEmpty() ? List.of() : List.of(new ClosingView(closing));
        return Pages.render("form", new Sheet(form.stamp(), body, end));
    }
}
