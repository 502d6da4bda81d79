package dev.muniment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muniment.output.NewFile;
import dev.muniment.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The worked example that a new repository starts from. */
final class Starter {

    private static final String ROOT = "starter/";
    private static final List<String> LEAST = List.of(
            "organisation.yaml",
            "settings.yaml",
            "people/people.yaml",
            "people/roles.yaml",
            "people/units.yaml",
            "responsibilities/",
            "risks/method.yaml");

    private Starter() {}

    static int copyTo(Path folder, boolean minimal) {
        refuseFilled(folder);
        List<String> files = files().stream()
                .filter(path -> !minimal || LEAST.stream().anyMatch(path::startsWith))
                .toList();
        if (minimal) {
            Cutting.of(files.stream().map(Starter::source).toList())
                    .forEach((path, text) -> NewFile.write(folder.resolve(path), text.getBytes(UTF_8)));
        } else {
            files.forEach(path -> NewFile.write(folder.resolve(path), read(path)));
        }
        return files.size();
    }

    private static SourceFile source(String path) {
        return SourceFile.of(path, new String(read(path), UTF_8));
    }

    private static List<String> files() {
        try {
            URI uri = Starter.class.getResource(ROOT).toURI();
            if (!uri.getScheme().equals("jar")) {
                return below(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.getPath("dev/muniment/" + ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the starter", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the starter has no address", e);
        }
    }

    private static List<String> below(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] read(String path) {
        try (InputStream in = Starter.class.getResourceAsStream(ROOT + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the starter's " + path, e);
        }
    }

    private static void refuseFilled(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("`" + folder + "` is a file; name an absent or empty folder");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            if (entries.iterator().hasNext()) {
                throw new IllegalArgumentException("`" + folder + "` is not empty; name an absent or empty folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
