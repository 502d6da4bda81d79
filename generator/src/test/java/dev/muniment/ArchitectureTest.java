package dev.muniment;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map of packages and libraries as data, and the code held against it. */
class ArchitectureTest {

    private static final String ROOT = "dev.muniment";

    private static final Map<String, Set<String>> MAP = new TreeMap<>(Map.ofEntries(
            area("source"),
            area("diagnostic", "source"),
            area("model", "source", "diagnostic"),
            area("markdown", "model", "source", "diagnostic"),
            area("schema", "model", "diagnostic"),
            area("load", "schema", "model", "markdown", "diagnostic", "source"),
            area("history", "model", "source"),
            area("view", "schema", "model", "history", "diagnostic"),
            area("check", "view", "schema", "model", "history", "diagnostic", "source"),
            area("page", "view", "check", "schema", "model", "history", "diagnostic", "source"),
            area("output"),
            area("render", "page", "view", "model", "markdown", "output", "diagnostic", "source"),
            area("pack", "page", "render", "view", "check", "schema", "model", "history", "diagnostic", "output"),
            area(
                    "",
                    "source",
                    "diagnostic",
                    "model",
                    "schema",
                    "load",
                    "history",
                    "view",
                    "check",
                    "page",
                    "render",
                    "pack",
                    "output"),
            area("cli", "", "diagnostic")));

    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            area("tools.jackson", "load", "diagnostic", "schema"),
            area("org.snakeyaml", "load"),
            area("de.siegmar", "load"),
            area("com.vladsch", "markdown"),
            area("org.jsoup", "markdown", "render"),
            area("freemarker", "render"),
            area("com.openhtmltopdf", "render"),
            area("org.apache.pdfbox", "render"),
            area("org.apache.fontbox", "render"),
            area("org.apache.xmpbox", "render"),
            area("org.w3c.dom", "render"),
            area("org.xml.sax", "render"),
            area("org.eclipse.jgit", "history"),
            area("picocli", "cli")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_package_is_on_the_map_and_uses_only_what_the_map_allows() {
        List<String> wrong = new ArrayList<>();

        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                String from = area(type);
                String to = target.getPackageName().startsWith(ROOT) ? area(target) : from;
                boolean allowed = MAP.containsKey(from)
                        && (from.equals(to) || MAP.get(from).contains(to));
                if (!allowed) {
                    wrong.add(from + " uses " + to + ": " + dependency.getDescription());
                }
            }
        }

        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_map_names_no_package_that_is_not_there() {
        Set<String> present = new TreeSet<>();

        CLASSES.forEach(type -> present.add(area(type)));

        assertThat(MAP.keySet()).isEqualTo(present);
    }

    @Test
    void the_map_speaks_only_of_packages_that_it_names() {
        Set<String> spoken = new TreeSet<>();

        MAP.values().forEach(spoken::addAll);
        LIBRARIES.values().forEach(spoken::addAll);

        assertThat(MAP.keySet()).containsAll(spoken);
    }

    @Test
    void every_library_stays_in_its_packages() {
        Set<String> wrong = new TreeSet<>();

        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                boolean allowed = target.startsWith(ROOT)
                        || target.startsWith("java")
                        || target.isEmpty()
                        || LIBRARIES.entrySet().stream()
                                .anyMatch(library -> target.startsWith(library.getKey())
                                        && library.getValue().contains(area(type)));
                if (!allowed) {
                    wrong.add(area(type) + " uses " + target);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static Map.Entry<String, Set<String>> area(String name, String... uses) {
        return Map.entry(name, Set.of(uses));
    }

    private static String area(JavaClass type) {
        String below =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), ROOT.length()));
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }
}
