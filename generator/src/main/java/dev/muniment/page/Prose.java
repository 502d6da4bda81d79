package dev.muniment.page;

/** Text of ours in Markdown, which is made into markup when the page is rendered. */
public record Prose(String markdown) {}
