package dev.muniment;

import dev.muniment.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** Which build of Muniment this is. */
final class Program {

    private static final List<String> ONE_OF_EACH_JAR =
            List.of("/dev/muniment/Program.class", "/dev/muniment/templates/site/frame.ftlh");

    private static final String DIGEST = sum().hex();

    private Program() {}

    /** A digest of the program's own classes and templates, and of the names of the jars beside them, which hold versions. */
    static String digest() {
        return DIGEST;
    }

    private static Sha256 sum() {
        MessageDigest sum = Sha256.engine();
        for (String resource : ONE_OF_EACH_JAR) {
            Path place = place(resource);
            try (Stream<Path> own = Files.walk(place);
                    Stream<Path> beside = Files.list(place.getParent())) {
                for (Path file : own.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
                beside.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".jar"))
                        .sorted()
                        .forEach(name -> sum.update(name.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the program's own " + place, e);
            }
        }
        return Sha256.of(sum);
    }

    /** The jar, or the folder of classes, that a resource lies in. */
    private static Path place(String resource) {
        try {
            URI address = Program.class.getResource(resource).toURI();
            if (address.getScheme().equals("jar")) {
                String inside = address.getRawSchemeSpecificPart();
                return Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
            }
            Path root = Path.of(address);
            for (int i = 0; i < Path.of(resource).getNameCount(); i++) {
                root = root.getParent();
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(resource + " has no address", e);
        }
    }
}
