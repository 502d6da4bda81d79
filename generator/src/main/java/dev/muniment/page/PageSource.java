package dev.muniment.page;

import java.util.stream.Stream;

/** Makes every page of one sort. */
public interface PageSource {
    Stream<Page> pages(PageContext context);
}
