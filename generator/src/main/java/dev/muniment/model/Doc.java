package dev.muniment.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a kind or a field is for, one sentence for authors; shown in editors and on the reference page. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Doc {

    String value();

    /** What an author may write, as it stands in a file. */
    String example() default "";

    /** For a reference: what the record that is referred to is or does, seen from there, before the name of this one. */
    String back() default "";
}
