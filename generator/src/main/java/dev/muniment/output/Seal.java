package dev.muniment.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The file beside an output that says what it was made of. Sizes and times of all files of the output count too, so that
 * one that somebody changed, or that came with a checkout, is made anew.
 *
 * @param inputs digest of all that the output was made of
 * @param state {@link Disk#state} of the output
 * @param note what else its maker wants to know
 */
record Seal(String inputs, String state, byte[] note) {

    /** The seal in a file; empty where there is none, or none that is whole. */
    static Optional<Seal> in(Path file, Disk disk) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(disk.read(file)))) {
            Seal seal = new Seal(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()));
            return in.readLong() == seal.checksum() ? Optional.of(seal) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether an output is the one that was sealed, and made of these inputs. */
    boolean holds(String madeOf, Path output, Disk disk) throws IOException {
        return inputs.equals(madeOf) && state.equals(disk.state(output));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(inputs);
            out.writeUTF(state);
            out.writeInt(note.length);
            out.write(note);
            out.writeLong(checksum());
        }
        return bytes.toByteArray();
    }

    private long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(note);
        return checksum.getValue();
    }
}
