package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What of the machine the code touches, by class: clock, streams, processes, sockets, disk. */
class SurroundingsTest {

    private static final String ROOT = "dev.muniment";

    private static final Set<String> READING = Set.of(
            "exists",
            "find",
            "getLastModifiedTime",
            "isDirectory",
            "isRegularFile",
            "isSameFile",
            "isSymbolicLink",
            "lines",
            "list",
            "newBufferedReader",
            "newDirectoryStream",
            "newInputStream",
            "notExists",
            "readAllBytes",
            "readAllLines",
            "readAttributes",
            "readString",
            "readSymbolicLink",
            "size",
            "walk",
            "walkFileTree");

    private static final List<String> OLD_DISK = List.of(
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.nio.channels.AsynchronousFileChannel");

    private static final List<String> OUTSIDE = List.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.awt.Desktop",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.http.",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.rmi.",
            "javax.naming.",
            "com.sun.net.");

    private static final Set<String> NOW_BEFORE_JAVA_TIME = Set.of(
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.Calendar.getInstance(java.util.TimeZone)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void only_the_command_line_prints_or_reads_the_clock() {
        Set<String> printing = accessing(SurroundingsTest::prints);
        Set<String> reading = accessing(SurroundingsTest::readsTheClock);

        assertThat(printing).isNotEmpty().allMatch(name -> name.startsWith("cli."));
        assertThat(reading).isNotEmpty().allMatch(name -> name.startsWith("cli."));
    }

    @Test
    void nobody_starts_a_process_or_opens_a_socket() {
        // A lock says which process has it.
        assertThat(using(OUTSIDE))
                .isEqualTo(Set.of("cli.Watchdog uses java.lang.Runtime", "output.Lock uses java.lang.ProcessHandle"));
        // Starter and Program ask where the program's own jar lies.
        assertThat(using(List.of("java.net.")))
                .allMatch(use -> use.contains(" uses java.net.URI")
                        || Set.of("Starter uses java.net.URL", "Program uses java.net.URL")
                                .contains(use));
        assertThat(accessing(target -> target.getOwner().isEquivalentTo(java.net.URL.class)
                        && target.getName().startsWith("open")))
                .isEmpty();
    }

    @Test
    void the_environment_is_asked_for_two_variables() throws IOException {
        Set<String> askers = accessing(target -> target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("getenv"));

        // JGit asks through HermeticReader, which answers nothing.
        assertThat(askers).isEqualTo(Set.of("Inputs", "cli.ContentOptions"));
        assertThat(asked("Inputs")).containsExactly("SOURCE_DATE_EPOCH");
        assertThat(asked("cli/ContentOptions")).containsExactly("NO_COLOR");
    }

    @Test
    void properties_of_the_machine_are_read_for_jgit_and_to_spare_the_home_and_nothing_is_drawn_by_lot() {
        assertThat(accessing(target -> target.getOwner().isEquivalentTo(System.class)
                        && Set.of("getProperty", "getProperties", "lineSeparator")
                                .contains(target.getName())))
                .isEqualTo(Set.of("history.HermeticReader", "output.Target"));
        assertThat(accessing(target -> target.getOwner().isAssignableTo(Random.class)
                        || target.getName().equals("randomUUID")
                        || target.getName().equals("identityHashCode")))
                .isEmpty();
    }

    @Test
    void disk_is_read_only_where_the_map_says() {
        Set<String> readers = accessing(
                target -> target.getOwner().isEquivalentTo(Files.class) && READING.contains(target.getName()));

        // Starter lists the starter in the program's own jar, and looks whether the folder to fill is empty; Program
        // reads that jar to know one build from another.
        assertThat(readers)
                .isEqualTo(Set.of(
                        "Program", "Starter", "load.ContentFolder", "output.Disk", "output.Lock", "output.Target"));
    }

    @Test
    void disk_is_written_in_output_only() {
        Set<String> writers = accessing(
                target -> target.getOwner().isEquivalentTo(Files.class) && !READING.contains(target.getName()));

        assertThat(writers).isEqualTo(Set.of("output.Disk", "output.NewFile"));
    }

    @Test
    void the_old_ways_to_the_disk_are_not_taken_but_by_the_history() {
        Set<String> files = accessing(target -> target instanceof AccessTarget.CodeUnitAccessTarget
                && (target.getOwner().isEquivalentTo(File.class)
                        || target.getOwner().isEquivalentTo(Path.class)
                                && target.getName().equals("toFile")));

        // Only a channel can be locked.
        assertThat(using(OLD_DISK)).isEqualTo(Set.of("output.Lock uses java.nio.channels.FileChannel"));
        assertThat(files).isEqualTo(Set.of("history.Head", "history.Repository"));
    }

    /** What the source of a class asks the environment for. */
    private static List<String> asked(String type) throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/muniment", type + ".java"));
        return Pattern.compile("getenv\\(\"?([^\")]*)")
                .matcher(source)
                .results()
                .map(call -> call.group(1))
                .toList();
    }

    private static boolean prints(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err", "in", "console").contains(target.getName())
                || target.getOwner().isAssignableTo(Throwable.class)
                        && target instanceof AccessTarget.MethodCallTarget call
                        && call.getName().equals("printStackTrace")
                        && call.getRawParameterTypes().isEmpty();
    }

    private static boolean readsTheClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && (target.getName().equals("now") || target.getName().startsWith("system"));
        boolean system = owner.isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        boolean old = NOW_BEFORE_JAVA_TIME.contains(target.getFullName());
        return now || system || old;
    }

    private static Set<String> accessing(Predicate<AccessTarget> wanted) {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean found = accesses(type).stream().map(JavaAccess::getTarget).anyMatch(wanted);
            if (found) {
                users.add(name(type));
            }
        }
        return users;
    }

    private static Collection<? extends JavaAccess<?>> accesses(JavaClass type) {
        Set<JavaAccess<?>> all = new LinkedHashSet<>(type.getAccessesFromSelf());
        all.addAll(type.getMethodReferencesFromSelf());
        all.addAll(type.getConstructorReferencesFromSelf());
        return all;
    }

    /** Users of types; a name that ends in a dot means a package and what is below it. */
    private static Set<String> using(List<String> unwanted) {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                if (unwanted.stream()
                        .anyMatch(name -> name.endsWith(".") ? target.startsWith(name) : target.equals(name))) {
                    users.add(name(type) + " uses " + target);
                }
            }
        }
        return users;
    }

    /** Below the root package, a nested class counted as the one around it. */
    private static String name(JavaClass type) {
        return type.getName().substring(ROOT.length() + 1).replaceAll("\\$.*", "");
    }
}
