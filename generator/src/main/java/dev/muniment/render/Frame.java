package dev.muniment.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every page says around its content. */
public record Frame(
        String organisation,
        LocalDate asOf,
        String asOfWords,
        Optional<String> commit,
        String audience,
        String version,
        List<Section> sections,
        List<Link> registers) {

    public Frame {
        sections = List.copyOf(sections);
        registers = List.copyOf(registers);
    }

    /** A register in the index at the foot of the page. */
    public record Link(String title, String path) {}

    /** One entry of the masthead; its words stand below {@code frame.section}. */
    public record Section(String word, String path, String folder) {}
}
