package dev.muniment.load;

import dev.muniment.source.Location;

/** A single value, as text. */
record ScalarNode(Location at, String text, boolean plain) implements Node {}
