package dev.muniment.model;

/** A record with a status. */
public interface Living {
    Lifecycle status();
}
