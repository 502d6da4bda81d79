package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.Limit;
import dev.muniment.diagnostic.Limits;
import dev.muniment.model.Attachment;
import dev.muniment.model.Sha256;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads every text file below the content root once, and of the attachments below {@code evidence/files} size and digest.
 * Links are not followed; what begins with a dot, README and LICENSE are passed over.
 */
public final class ContentFolder {

    private static final List<String> TEXT = List.of(".yaml", ".yml", ".md", ".csv");

    private final Path root;
    private final Limits limits;
    private final Comparator<Path> listing;
    private final List<Text> texts = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Attachment> sources = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int seen;

    private ContentFolder(Path root, Limits limits, Comparator<Path> listing) {
        this.root = root;
        this.limits = limits;
        this.listing = listing;
    }

    /** A text that has been found and not been looked into. */
    private record Text(Path entry, String path) {}

    /** What a look into a text gave: its size and digest, and the text itself if it may be read. */
    private record Looked(Optional<Attachment> source, Optional<SourceFile> file, List<Diagnostic> diagnostics) {

        private static Looked refused(Diagnostic why) {
            return new Looked(Optional.empty(), Optional.empty(), List.of(why));
        }
    }

    public static Content read(Path root) {
        return read(root, Limits.USUAL);
    }

    public static Content read(Path root, Limits limits) {
        return read(root, limits, Comparator.naturalOrder());
    }

    /** Reads with the folders listed in another order, as another machine may list them. */
    static Content read(Path root, Limits limits, Comparator<Path> listing) {
        if (!Files.isDirectory(root)) {
            throw new UncheckedIOException(
                    "cannot read the content: `" + root + "` is no folder", new NotDirectoryException(root.toString()));
        }
        ContentFolder folder = new ContentFolder(root, limits, listing);
        if (Files.isSymbolicLink(root)) {
            folder.report(Diagnostic.of(
                    Faults.UNREADABLE_FILE,
                    Location.startOf("."),
                    "the content is a link; name the folder that it leads to"));
        } else {
            folder.folder(folder.entries(root), 1);
            folder.readTexts();
        }
        return new Content(
                folder.files.stream()
                        .sorted(Comparator.comparing(SourceFile::path))
                        .toList(),
                sorted(folder.attachments),
                sorted(folder.sources),
                folder.diagnostics.stream().sorted().toList());
    }

    private static List<Attachment> sorted(List<Attachment> files) {
        return files.stream().sorted(Comparator.comparing(Attachment::path)).toList();
    }

    private void folder(List<Path> entries, int depth) {
        PathNames names = new PathNames();
        for (Path entry : entries) {
            String path = root.relativize(entry).toString().replace(File.separatorChar, '/');
            if (entry.endsWith(".git") && withinWorkTree(entry)) {
                report(Claim.none(path, "a repository within another hides what changes in it"));
            }
            if (passedOver(entry.getFileName().toString()) || seen > limits.of(Limit.FILES)) {
                continue;
            }
            if (!namedPlainly(path)) {
                continue;
            }
            names.fault(path).ifPresent(this::report);
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                below(entry, path, depth);
            } else {
                seen++;
                file(entry, path);
            }
        }
    }

    /** Whether a repository, {@code .git}, lies in the work tree of another. */
    private static boolean withinWorkTree(Path repository) {
        Path holder = repository.toAbsolutePath().normalize().getParent();
        return Stream.iterate(holder.getParent(), Objects::nonNull, Path::getParent)
                .anyMatch(folder -> Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a path holds no forbidden character; a report shows it without them. */
    private boolean namedPlainly(String path) {
        Optional<String> forbidden = path.chars()
                .filter(unit -> unit == '\n' || unit == '\r' || unit == '\t')
                .mapToObj(CharacterPolicy::shown)
                .findFirst()
                .or(() -> CharacterPolicy.firstForbidden(path));
        forbidden.ifPresent(shown -> report(Diagnostic.of(
                Faults.FORBIDDEN_CHARACTER,
                Location.startOf(CharacterPolicy.cleaned(path).replaceAll("[\\n\\r\\t]", "\uFFFD")),
                "the name of this file or folder holds the character " + shown + "; rename it")));
        return forbidden.isEmpty();
    }

    private void below(Path folder, String path, int depth) {
        if (depth == limits.of(Limit.DEPTH)) {
            limit(path, Limit.DEPTH, "folders are nested deeper than %d levels");
        } else {
            try {
                folder(entries(folder), depth + 1);
            } catch (UncheckedIOException e) {
                report(Diagnostic.of(Faults.UNREADABLE_FILE, Location.startOf(path), "the folder cannot be listed"));
            }
        }
    }

    private void file(Path entry, String path) {
        if (seen > limits.of(Limit.FILES)) {
            limit(path, Limit.FILES, "there are more than %d files; the rest is not read");
        } else if (path.length() > limits.of(Limit.PATH_LENGTH)) {
            limit(
                    path.substring(0, Math.min(80, path.length())),
                    Limit.PATH_LENGTH,
                    "a path is longer than %d characters");
        } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            report(Diagnostic.of(
                    Faults.UNREADABLE_FILE,
                    Location.startOf(path),
                    "this is a link or no regular file; only regular files are read"));
        } else if (path.startsWith(Attachment.FOLDER)) {
            attachment(entry, path);
        } else if (TEXT.stream().anyMatch(path::endsWith)) {
            texts.add(new Text(entry, path));
        } else {
            report(Claim.none(path, "records are kept in .yaml, .md and .csv files"));
        }
    }

    /** Every text is looked at by itself. */
    private void readTexts() {
        for (Looked looked : texts.parallelStream().map(this::look).toList()) {
            looked.source().ifPresent(sources::add);
            looked.file().ifPresent(files::add);
            diagnostics.addAll(looked.diagnostics());
        }
    }

    private Looked look(Text text) {
        String path = text.path();
        try {
            if (Files.size(text.entry()) > limits.of(Limit.FILE_SIZE)) {
                return Looked.refused(over(path, Limit.FILE_SIZE, "the file is larger than %d bytes"));
            }
            byte[] bytes = Files.readAllBytes(text.entry());
            TextGate gate = new TextGate(path, limits);
            Optional<SourceFile> file = gate.read(bytes);
            List<Diagnostic> found = new ArrayList<>(gate.diagnostics());
            file.map(Secrets::of).ifPresent(found::addAll);
            return new Looked(Optional.of(new Attachment(path, bytes.length, Sha256.of(bytes))), file, found);
        } catch (IOException e) {
            return Looked.refused(
                    Diagnostic.of(Faults.UNREADABLE_FILE, Location.startOf(path), "the file cannot be read"));
        }
    }

    private void attachment(Path entry, String path) {
        MessageDigest digest = Sha256.engine();
        try (InputStream in = new DigestInputStream(Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS), digest)) {
            if (Files.size(entry) > limits.of(Limit.ATTACHMENT_SIZE)) {
                limit(path, Limit.ATTACHMENT_SIZE, "the file is larger than %d bytes");
                return;
            }
            byte[] beginning = in.readNBytes(limits.of(Limit.FILE_SIZE) + 1);
            long size = beginning.length + in.transferTo(OutputStream.nullOutputStream());
            attachments.add(new Attachment(path, size, Sha256.of(digest)));
            secrets(path, beginning);
        } catch (IOException e) {
            report(Diagnostic.of(Faults.UNREADABLE_FILE, Location.startOf(path), "the file cannot be read"));
        }
    }

    /** Looks into an attachment that is a text, and no larger than a text may be. */
    private void secrets(String path, byte[] bytes) {
        boolean text = bytes.length <= limits.of(Limit.FILE_SIZE)
                && IntStream.range(0, bytes.length).allMatch(i -> bytes[i] != 0);
        if (text) {
            diagnostics.addAll(Secrets.of(SourceFile.of(path, new String(bytes, StandardCharsets.UTF_8))));
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(listing).toList();
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot list " + folder, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean passedOver(String name) {
        return name.startsWith(".") || name.startsWith("README") || name.startsWith("LICENSE");
    }

    private void limit(String path, Limit limit, String message) {
        report(over(path, limit, message));
    }

    private Diagnostic over(String path, Limit limit, String message) {
        return Diagnostic.of(Faults.LIMIT_EXCEEDED, Location.startOf(path), message.formatted(limits.of(limit)))
                .help(limit.remedy());
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
