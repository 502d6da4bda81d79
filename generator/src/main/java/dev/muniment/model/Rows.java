package dev.muniment.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A folder of CSV files, each named by the id of a record: its rows are the entries of this list. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rows {
    String value();

    /** What one row is called where kinds are named by their prefix; empty where it counts for its record. */
    String prefix() default "";
}
