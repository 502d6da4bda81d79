package dev.muniment.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The gate between the engine and the world: it opens shipped style sheets and remembers everything it refused. */
final class PdfResources {
    static final String SCHEME = "muniment";
    private static final Set<String> OPEN = Set.of(SCHEME + ":pack/pack.css");

    private final Set<String> refused = new TreeSet<>();

    void guard(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(this::allowed, moment);
        }
        builder.useUriResolver((base, uri) -> known(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(PdfResources::open, SCHEME, "http", "https", "file", "jar");
    }

    Set<String> refused() {
        return refused;
    }

    private boolean allowed(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.CSS && known(uri);
    }

    private boolean known(String uri) {
        boolean known = OPEN.contains(uri);
        if (!known) {
            refused.add("the resource `" + uri + "` is refused, allowed are shipped style sheets");
        }
        return known;
    }

    private static FSStream open(String uri) {
        if (!OPEN.contains(uri)) {
            throw new IllegalStateException("the resource `" + uri + "` passed the gate");
        }
        return new Sheet(Shipped.bytes(uri.substring(SCHEME.length() + 1)));
    }

    /** A style sheet in memory. */
    private record Sheet(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
