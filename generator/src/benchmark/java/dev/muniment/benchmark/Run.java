package dev.muniment.benchmark;

/** What one run took: wall time, and the most memory. */
record Run(double seconds, long kilobytes) {}
