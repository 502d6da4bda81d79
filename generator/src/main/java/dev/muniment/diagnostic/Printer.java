package dev.muniment.diagnostic;

/** Prints a report in one form. */
public interface Printer {
    String print(Report report);
}
