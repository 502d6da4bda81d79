package dev.muniment.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that counts its operations; one of them fails, or that one and all after it, as if the process had died. */
final class FailingDisk extends Disk {

    private final int failing;
    private final boolean dies;
    private int done;

    FailingDisk(int failing, boolean dies) {
        this.failing = failing;
        this.dies = dies;
    }

    static FailingDisk sound() {
        return new FailingDisk(0, false);
    }

    int operations() {
        return done;
    }

    @Override
    void before(Path path) throws IOException {
        done++;
        if (done == failing || dies && failing > 0 && done > failing) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    /** A disk that is full takes half of a file. */
    @Override
    void write(Path file, byte[] bytes) throws IOException {
        if (done + 1 == failing) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        super.write(file, bytes);
    }
}
