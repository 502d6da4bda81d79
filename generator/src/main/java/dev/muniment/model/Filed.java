package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where records of a kind are kept, what their ids look like, and who may read them unless a record says otherwise. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Filed {

    /** What an id begins with, before the hyphen; the whole id of a singleton. */
    String prefix();

    /** Folder below the content root; {@code folder.yaml} beside it is accepted as well. */
    String folder();

    /** The one file of a singleton. */
    String file() default "";

    IdShape shape();

    Audience audience();
}
