package dev.muniment.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What inputs reach for: a port of this machine that counts calls, a folder with a secret, a secret of the environment. */
final class Canary implements AutoCloseable {

    static final String VARIABLE = "MUNIMENT_CANARY";
    static final String SECRET = "grey-heron-4711";
    /** Address and folder as inputs write them. */
    private static final String PORT = "127.0.0.1:18999";

    private static final String FOLDER = "/tmp/isms-canary";

    private final Path folder;
    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    private Canary(Path folder, ServerSocket socket) {
        this.folder = folder;
        this.socket = socket;
    }

    static Canary in(Path folder) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Canary canary = new Canary(folder, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(canary::listen, "canary");
        thread.setDaemon(true);
        thread.start();
        return canary;
    }

    /** Where it is, in words that another process can be told. */
    String place() {
        return socket.getLocalPort() + ":" + folder;
    }

    /** A text of an input with the canary of another process in it. */
    static byte[] in(byte[] bytes, String place) {
        int sign = place.indexOf(':');
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(PORT, "127.0.0.1:" + place.substring(0, sign))
                .replace(FOLDER, place.substring(sign + 1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What gave the canary away: calls to the port, and what lies in its folder besides the secret. */
    List<String> traces() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Stream.concat(
                            calls.get() == 0 ? Stream.of() : Stream.of(calls + " calls"),
                            files.map(Path::getFileName).map(Path::toString).filter(name -> !name.equals("secret.txt")))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                calls.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }
}
