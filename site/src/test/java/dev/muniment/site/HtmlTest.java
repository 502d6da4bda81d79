package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the Nu checker has against the pages. It gets them from a server on this machine, since it takes no file for one of
 * the page's own origin; its libraries want a JVM of their own.
 */
final class HtmlTest {

    @TempDir
    private Path folder;

    @Tag("short")
    @Test
    void a_page_of_each_template_has_no_error_and_no_warning() throws IOException, InterruptedException {
        assertNothingIsSaidOf(PageSample.pages());
    }

    @Tag("full")
    @Test
    void nor_has_any_page() throws IOException, InterruptedException {
        assertNothingIsSaidOf(Built.pages());
    }

    private void assertNothingIsSaidOf(List<Path> files) throws IOException, InterruptedException {
        Set<String> asked = new ConcurrentSkipListSet<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> serve(exchange, asked));
        server.start();
        try {
            List<String> pages = files.stream()
                    .map(page -> "/" + Built.site().relativize(page).toString().replace('\\', '/'))
                    .toList();

            Run run = check("http://127.0.0.1:" + server.getAddress().getPort(), pages);

            assertThat(run.output()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(asked).isNotEmpty().containsAll(pages);
        } finally {
            server.stop(0);
        }
    }

    private Run check(String origin, List<String> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xss8m",
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-cp",
                Built.target().resolve("nu") + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--Werror"));
        pages.forEach(page -> command.add(origin + page));
        return Run.of(new ProcessBuilder(command), folder);
    }

    private static void serve(HttpExchange exchange, Set<String> asked) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] bytes = Files.readAllBytes(Built.site().resolve(path.substring(1)));
        asked.add(path);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
