package dev.muniment.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second run away from an output. The system takes the lock from a process that dies; the file beside the output
 * only says whose it is. The file stays, empty: who opens a file that its holder then deletes would lock what nobody else
 * sees.
 */
final class Lock {

    /** Held by this process, which may not open such a file again: closing it a second time would give the lock away. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or says which process has it. */
    static Lock on(Path path) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        String process = String.valueOf(ProcessHandle.current().pid());
        if (!HELD.add(file)) {
            throw taken(process);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw taken(Files.readString(file, StandardCharsets.US_ASCII));
            }
            channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
            return new Lock(file, channel);
        } catch (IOException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw e;
        }
    }

    void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD.remove(file);
        }
    }

    private static IOException taken(String process) {
        return new IOException((process.isEmpty() ? "another process" : "process " + process) + " is writing it");
    }
}
