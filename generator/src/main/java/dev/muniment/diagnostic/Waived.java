package dev.muniment.diagnostic;

/** The waiver that suppresses a diagnostic: its id and its reason. */
public record Waived(String waiver, String reason) {}
