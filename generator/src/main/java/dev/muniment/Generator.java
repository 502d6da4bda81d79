package dev.muniment;

/** The one front door. */
public final class Generator {}
