package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The Chromium of this machine, driven as a reader would; downloads none. */
final class Browser implements AutoCloseable {

    /** Height of a window in CSS pixels. */
    static final int HEIGHT = 900;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        Path program = NotRun.program("chromium", "chromium-browser", "google-chrome")
                .orElseThrow(() -> NotRun.because("browser tests", "no Chromium on the search path"));
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program));
    }

    /** A window of a width in CSS pixels, of a reader who prefers light or dark and has never been here. */
    Page window(int width, ColorScheme scheme) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(scheme))
                .newPage();
    }

    /**
     * What readers have against files, in the order of the files; as many browsers as there are processors share them.
     *
     * @param reader is given a window of its own, and then file after file
     */
    static List<String> faults(
            Collection<Path> files,
            int width,
            ColorScheme scheme,
            Function<Page, Function<Path, List<String>>> reader) {
        Queue<Path> left = new ConcurrentLinkedQueue<>(files);
        Map<Path, List<String>> faults = new ConcurrentSkipListMap<>();
        Runnable shift = () -> {
            try (Browser browser = new Browser();
                    Page page = browser.window(width, scheme)) {
                Function<Path, List<String>> look = reader.apply(page);
                for (Path file = left.poll(); file != null; file = left.poll()) {
                    faults.put(file, look.apply(file));
                }
            }
        };
        CompletableFuture.allOf(IntStream.range(0, Runtime.getRuntime().availableProcessors())
                        .mapToObj(number -> CompletableFuture.runAsync(shift, work -> new Thread(work).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(faults).hasSameSizeAs(files);
        return faults.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
