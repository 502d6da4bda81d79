package dev.muniment.model;

/** A record that is examined again from time to time. */
public interface Reviewed {
    Review review();
}
