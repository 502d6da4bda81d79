package dev.muniment.model;

/** How much depends on something, the least first. */
public enum Criticality {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
