package dev.muniment.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day or time by which something is owed, or a range at whose end it is, as long as the record counts. The value says
 * what, as readers see it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Due {
    String value();

    /** The next step. */
    String next();

    /** Key beside it of the role that owes; left out, the record's owner. */
    String who() default "";

    /** Keys beside it; when one of them is given, nothing is owed any more. */
    String[] until() default {};

    /** Whether it is only told ahead, and nothing is owed once the day has passed. */
    boolean lapses() default false;
}
