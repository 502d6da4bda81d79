package dev.muniment.hostile;

import dev.muniment.AllowList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What a published site may not hold: HTML beyond the allow-list, a secret, or what a template in content would compute. */
final class Harmless {

    /** The secret, the first line of the machine's list of users, and the product of two numbers that only templates know. */
    private static final List<String> LEAKS = List.of(Canary.SECRET, "root:x:0:0", "9801547");

    private Harmless() {}

    /** What is wrong with a site, each as path and fault. */
    static List<String> faults(Path site) throws IOException {
        AllowList list = AllowList.upTo("pages");
        List<String> faults = new ArrayList<>();
        for (Path file : files(site)) {
            String path = site.relativize(file).toString();
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            LEAKS.stream().filter(text::contains).forEach(leak -> faults.add(path + ": leaks " + leak));
            if (path.endsWith(".html") && !path.startsWith("reference/")) {
                list.foreign(Jsoup.parse(Files.readString(file))).forEach(foreign -> faults.add(path + ": " + foreign));
            }
        }
        return faults;
    }

    /** Whether the page of the record with a number shows some words, in the spelling of their author. */
    static boolean shows(Path site, String number, String words) throws IOException {
        for (Path file : words.isEmpty() ? List.<Path>of() : files(site)) {
            if (file.toString().endsWith("-" + number + ".html")
                    && Jsoup.parse(Files.readString(file)).text().contains(words)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
