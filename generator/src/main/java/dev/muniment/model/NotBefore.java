package dev.muniment.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day or time that never lies before that of another key in the same mapping; the nearest one given counts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotBefore {

    /** Keys as they are written, the nearest first. */
    String[] value();
}
