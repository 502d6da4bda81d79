package dev.muniment.site;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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

    @Override
    public void close() {
        playwright.close();
    }
}
