package io.github.soprovod.domain.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that holds, or may hold, personal data (152-FZ): it never stands in a {@code toString}, a message, an
 * exception or a log line. Free text counts, for people write names into it. Readable at run time, so that a host can
 * find such members by reflection.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {}
