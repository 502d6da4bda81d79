package dev.muniment.model;

/**
 * One reference from a record to another, by id.
 *
 * @param field JSON Pointer of the reference in the record that holds it
 */
public record Reference(String from, String field, String to) {}
