package dev.muniment.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The one writer of outputs. A whole output is written beside the old one and then takes its place, so that a failure at
 * any moment leaves the old output, or the next run puts it back. Files that did not change keep their age.
 */
public final class OutputFolder {

    private static final byte[] MARK =
            "made by Muniment; the whole folder is replaced\n".getBytes(StandardCharsets.UTF_8);

    private final Target target;
    private final Path folder;
    private final Disk disk;

    /** An output made of content that stands elsewhere. */
    public OutputFolder(Path folder, Path content) {
        this(folder, content, new Disk());
    }

    OutputFolder(Path folder, Path content, Disk disk) {
        this.target = new Target(folder, content);
        this.folder = target.folder();
        this.disk = disk;
    }

    /** Puts back what a run that died had set aside; stops when the folder is none that may be replaced. */
    public void recover() {
        target.refuseUnlessReplaceable();
        if (!disk.exists(old()) || disk.exists(folder)) {
            return;
        }
        try {
            Lock lock = Lock.on(sibling(".lock"));
            try {
                restore();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /**
     * The note on the output, if it is the one that was made of these inputs and nobody has touched it since; none while
     * something of another run lies beside it, which {@link #publish} clears.
     */
    public Optional<byte[]> noteOn(String inputs) {
        if (Stream.of(staging(), old(), gone(), newSeal()).anyMatch(disk::exists)) {
            return Optional.empty();
        }
        try {
            Optional<Seal> seal = Seal.in(seal(), disk);
            return seal.isPresent() && seal.get().holds(inputs, folder, disk) ? seal.map(Seal::note) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces what the folder holds by these files; answers the note on them.
     *
     * @param inputs digest of everything that the files depend on
     * @param note what {@link #noteOn} is to answer as long as all is as it is now, from the number of files
     */
    public byte[] publish(Artifacts artifacts, String inputs, IntFunction<byte[]> note) {
        target.refuseUnlessReplaceable();
        try {
            disk.createFolders(folder.getParent());
            Lock lock = Lock.on(sibling(".lock"));
            try {
                restore();
                return replace(stage(artifacts), inputs, note);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private UncheckedIOException trouble(IOException e) {
        return new UncheckedIOException(
                "cannot write " + folder + ": " + cause(e) + "; what was published before is kept", e);
    }

    /** Puts back what a run that died had set aside, and clears what it left. */
    private void restore() throws IOException {
        if (disk.exists(old()) && !disk.exists(folder)) {
            disk.move(old(), folder);
        }
        discardOld();
        disk.delete(staging());
        disk.delete(newSeal());
    }

    /** What stands under the old name is always whole, so that it may be put back. */
    private void discardOld() throws IOException {
        disk.delete(gone());
        if (disk.exists(old())) {
            disk.move(old(), gone());
            disk.delete(gone());
        }
    }

    private byte[] replace(Staged staged, String inputs, IntFunction<byte[]> noteOf) throws IOException {
        byte[] note = noteOf.apply(staged.count() - 1);
        if (staged.changesNothing()) {
            seal(new Seal(inputs, disk.state(folder), note));
            return note;
        }
        staged.complete();
        seal(new Seal(inputs, disk.state(staging()), note));
        if (disk.exists(folder)) {
            disk.move(folder, old());
        }
        try {
            disk.move(staging(), folder);
        } catch (IOException e) {
            putBack(e);
            throw e;
        }
        discardOld();
        return note;
    }

    /** Comes before the output takes its place: a seal that lies without it is of no use, and does no harm. */
    private void seal(Seal seal) throws IOException {
        byte[] bytes = seal.bytes();
        if (!disk.exists(seal()) || !disk.holds(seal(), bytes)) {
            disk.replace(seal(), newSeal(), bytes);
        }
    }

    private Staged stage(Artifacts artifacts) throws IOException {
        Staged staged = new Staged(folder, staging(), disk);
        staged.add(new Artifact(Target.MARK, MARK));
        try {
            artifacts.to(artifact -> {
                try {
                    staged.add(artifact);
                } catch (IOException e) {
                    throw new NotWritten(e);
                }
            });
        } catch (NotWritten e) {
            throw e.trouble;
        } catch (RuntimeException e) {
            disk.delete(staging());
            throw e;
        }
        return staged;
    }

    private void putBack(IOException first) {
        try {
            disk.move(old(), folder);
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }

    private Path seal() {
        return sibling(".seal");
    }

    private Path newSeal() {
        return sibling(".seal.new");
    }

    private Path staging() {
        return sibling(".staging");
    }

    private Path old() {
        return sibling(".old");
    }

    private Path gone() {
        return sibling(".gone");
    }

    private Path sibling(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    private static String cause(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is missing";
        }
        if (failure instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " exists already, and is no folder";
        }
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getFile() + ": " + system.getReason()
                : failure.getMessage();
    }

    /** Carries the trouble with a file through those who make files. */
    private static final class NotWritten extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient IOException trouble;

        NotWritten(IOException trouble) {
            super(trouble);
            this.trouble = trouble;
        }
    }
}
