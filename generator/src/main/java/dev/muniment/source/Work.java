package dev.muniment.source;

import java.util.List;
import java.util.function.Supplier;

/** What the threads of this process are at; each is called by it, so that a watchdog and a list of threads can tell. */
public final class Work {

    private static final String MARK = "at work: ";

    private Work() {}

    /** Does a piece of work under its name, such as {@code reading `risks/RSK-0001.yaml`}. */
    public static <T> T on(String name, Supplier<T> piece) {
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        thread.setName(MARK + name);
        try {
            return piece.get();
        } finally {
            thread.setName(before);
        }
    }

    /** Names of all pieces of work that are not done, in the order of the alphabet. */
    public static List<String> now() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(MARK))
                .map(name -> name.substring(MARK.length()))
                .sorted()
                .toList();
    }
}
