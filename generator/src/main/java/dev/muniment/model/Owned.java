package dev.muniment.model;

/** A record with the fields that most kinds share. */
public interface Owned extends Living {
    Common common();
}
