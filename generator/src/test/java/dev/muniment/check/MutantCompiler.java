package dev.muniment.check;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the source of a rule and compiles its mutants in memory, against the classes of this build. */
final class MutantCompiler {

    private static final Path SOURCES = Path.of("src/main/java");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    /** Every mutant of a rule. */
    List<Mutant> mutants(Class<? extends Rule> rule) {
        try {
            String text = Files.readString(SOURCES.resolve(rule.getName().replace('.', '/') + ".java"));
            JavacTask task = task(rule.getName(), text, files);
            CompilationUnitTree unit = task.parse().iterator().next();
            task.analyze();
            return new MutantScanner(Trees.instance(task), unit, rule.getSimpleName(), text).mutants();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the source of " + rule, e);
        }
    }

    /** The rules with those of the mutant's package loaded anew; empty where the mutant is no Java. */
    Optional<List<Rule>> compile(Mutant mutant, Class<? extends Rule> rule) {
        Memory memory = new Memory(files);
        if (!task(rule.getName(), mutant.source(), memory).call()) {
            return Optional.empty();
        }
        Loader loader = new Loader(rule.getPackageName(), memory.classes);
        return Optional.of(
                Rules.all().stream().map(one -> renewed(one, rule, loader)).toList());
    }

    private static Rule renewed(Rule one, Class<? extends Rule> rule, Loader loader) {
        if (one.getClass().getPackage() != rule.getPackage()) {
            return one;
        }
        try {
            return (Rule) loader.loadClass(one.getClass().getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + one, e);
        }
    }

    private JavacTask task(String name, String text, JavaFileManager manager) {
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("memory:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        List<String> options = List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
        return (JavacTask) compiler.getTask(null, manager, new DiagnosticCollector<>(), options, null, List.of(file));
    }

    /** Keeps compiled classes in memory. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }
    }

    /** Loads the classes of one package itself, those of the mutant from memory, so that they still see each other. */
    private static final class Loader extends ClassLoader {

        private final String area;
        private final Map<String, ByteArrayOutputStream> changed;

        Loader(String area, Map<String, ByteArrayOutputStream> changed) {
            super(Rule.class.getClassLoader());
            this.area = area;
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(area + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = changed.containsKey(name) ? changed.get(name).toByteArray() : original(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        private byte[] original(String name) throws IOException {
            try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                return in.readAllBytes();
            }
        }
    }
}
