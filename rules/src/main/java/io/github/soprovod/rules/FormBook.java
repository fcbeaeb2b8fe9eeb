package io.github.soprovod.rules;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.form.Form;
import io.github.soprovod.rules.region.smolensk.SmolenskApplicationForm;
import io.github.soprovod.rules.region.smolensk.SmolenskProgrammeForm;
import io.github.soprovod.rules.region.smolensk.SmolenskProvisionForm;
import io.github.soprovod.rules.region.smolensk.SmolenskTerminationForm;
import io.github.soprovod.rules.region.yugra.YugraProgrammeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The printed forms known, in the order of their regions and appendices. Immutable. */
public final class FormBook {

    private static final FormBook STANDARD = new FormBook(List.of(
            new SmolenskProgrammeForm().form(),
            new SmolenskApplicationForm().form(),
            new SmolenskProvisionForm().form(),
            new SmolenskTerminationForm().form(),
            new YugraProgrammeForm().form()));

    private final List<Form> forms;

    private FormBook(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The forms that come with the library. */
    public static FormBook standard() {
        return STANDARD;
    }

    /** This book and one more form; it takes the place of one of the same name. */
    public FormBook with(Form form) {
        List<Form> all = new ArrayList<>(forms);
        all.removeIf(known -> known.name().equals(form.name()));
        all.add(form);
        return new FormBook(all);
    }

    /** Every form. */
    public List<Form> forms() {
        return forms;
    }

    /** The forms of a region's act; none where it has none. */
    public List<Form> of(RegionId region) {
        return forms.stream().filter(form -> form.region().equals(region)).toList();
    }

    /** The form with a name. */
    public Optional<Form> find(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
