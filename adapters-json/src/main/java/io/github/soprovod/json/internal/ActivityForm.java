package io.github.soprovod.json.internal;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.TypeTable.Complaint;
import org.jspecify.annotations.Nullable;

/** A line of an activity log while it is read: whether attendance must be stated can be asked only when its kind is known. */
final class ActivityForm {

    private final Activity.Builder activity = Activity.builder();
    private @Nullable ActivityKind kind;
    private boolean attendance;

    Activity.Builder activity() {
        return activity;
    }

    void kind(ActivityKind known) {
        this.kind = known;
        activity.kind(known);
    }

    void participants(int number) {
        this.attendance = true;
        activity.participants(number);
    }

    void check(Complaint complaint) {
        if (kind != null && kind.isAttended() && !attendance) {
            complaint.about("participants", FormError.MISSING_FIELD);
        }
    }

    Activity build() {
        return activity.build();
    }
}
