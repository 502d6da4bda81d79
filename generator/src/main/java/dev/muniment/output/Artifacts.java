package dev.muniment.output;

import java.util.function.Consumer;

/** The files of an output, handed over one by one as they are made, so that none need be kept. */
@FunctionalInterface
public interface Artifacts {

    /** Makes every file and hands it over; several threads may do so at once, in any order. */
    void to(Consumer<Artifact> taker);
}
