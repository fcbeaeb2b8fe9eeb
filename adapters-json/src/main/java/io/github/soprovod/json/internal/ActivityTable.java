package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.Scalars.NUMBER;
import static io.github.soprovod.json.internal.Scalars.TEXT;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.vocabulary.ActivityKind;

/** A line of an organisation's activity log: the root of {@code soprovod.activity/1}. */
public final class ActivityTable {

    private static final String NAME = "soprovod.activity/1";

    private static final TypeTable<Activity, ActivityForm> TABLE = TypeTable.<Activity, ActivityForm>of(
                    "Activity", ActivityForm::new)
            .required(Format.MEMBER, new FormatName(NAME), activity -> NAME, (activity, name) -> {})
            .required(
                    "on",
                    Scalars.DATE,
                    Activity::on,
                    (form, on) -> form.activity().on(on))
            .optional(
                    "unit",
                    TEXT,
                    Activity::unit,
                    (form, unit) -> form.activity().unit(unit))
            .required("kind", Scalars.term(ActivityKind.class), Activity::kind, ActivityForm::kind)
            .optional(
                    "title",
                    TEXT,
                    Activity::title,
                    (form, title) -> form.activity().title(title))
            .optional(
                    "count",
                    NUMBER,
                    Activity::count,
                    (form, count) -> form.activity().count(count))
            .optional("participants", NUMBER, Activity::participants, ActivityForm::participants)
            .checked(ActivityForm::check)
            .end(ActivityForm::build);

    /** The format of activity logs. */
    public static final Format<Activity> FORMAT = new Format<>(NAME, TABLE);

    private ActivityTable() {}
}
