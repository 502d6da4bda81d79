package dev.muniment.model;

/** A record that says how much depends on it. */
public interface Rated {
    Criticality criticality();
}
