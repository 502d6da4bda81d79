package dev.muniment.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that has ended: its exit code, and what it wrote to each of its streams. */
record Run(int exit, String output, String errors) {

    /** Starts the process, waits for its end and keeps its streams in a folder. */
    static Run of(ProcessBuilder process, Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "run", ".out");
        Path errors = Files.createTempFile(folder, "run", ".err");
        int exit = process.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new Run(exit, Files.readString(output), Files.readString(errors));
    }
}
