package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a part is measured with and in. */
record Measurement(Launcher launcher, Path repository, Path work, boolean quick) {

    /** What the programs said goes here. */
    Path log() {
        return work.resolve("log.txt");
    }

    int runs(int usual) {
        return quick ? 1 : usual;
    }

    List<Integer> sizes(List<Integer> usual) {
        return quick ? usual.subList(0, 2) : usual;
    }

    /** One subject of the benchmark. */
    interface Part {

        /** What it is called in the README and on the command line. */
        String name();

        /** Text and table for the README. */
        String measure(Measurement measurement) throws IOException;
    }
}
