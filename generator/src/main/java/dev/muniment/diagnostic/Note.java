package dev.muniment.diagnostic;

import dev.muniment.source.Location;

/** A further place that explains a diagnostic, for example where something was declared. */
public record Note(Location at, String message) {}
