package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words as templates write them. */
class WordsTest {

    private static final String FILE = """
            home.title=What is expected
            risk.many={0} risk is open|{0} risks are open
            risk.plain=risk|risks
            today.next=Next: {0}, {1}.
            """;

    @Test
    void words_are_found_by_their_path() throws Exception {
        assertThat(render("${text.home.title}")).isEqualTo("What is expected");
    }

    @Test
    void a_missing_key_stops_the_page_even_where_a_default_is_given() {
        assertThatThrownBy(() -> render("${text.home.titel!'x'}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("there are no words `home.titel`");
    }

    @Test
    void a_sentence_escapes_text_and_keeps_markup() throws Exception {
        assertThat(render("${say(text.today.next, '<x>', 3)}")).isEqualTo("Next: &lt;x&gt;, 3.");
        assertThat(render("<#assign link><a>R & D</a></#assign>${say(text.today.next, link, '<x>')}"))
                .isEqualTo("Next: <a>R & D</a>, &lt;x&gt;.");
    }

    @Test
    void a_value_too_many_or_too_few_stops_the_page() {
        assertThatThrownBy(() -> render("${say(text.today.next, 'a')}")).hasMessageContaining("more places than 1");
        assertThatThrownBy(() -> render("${say(text.today.next, 'a', 'b', 'c')}"))
                .hasMessageContaining("no place {2}");
        assertThatThrownBy(() -> render("${say(text.today.next, 'a', missing)}"))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void one_is_counted_otherwise_than_none_and_many() throws Exception {
        assertThat(render("${count(text.risk.many, 0)}")).isEqualTo("0 risks are open");
        assertThat(render("${count(text.risk.many, 1)}")).isEqualTo("1 risk is open");
        assertThat(render("${count(text.risk.plain, 2)}")).isEqualTo("risks");
        assertThatThrownBy(() -> render("${count(text.home.title, 2)}")).hasMessageContaining("`one|many`");
    }

    @Test
    void a_file_with_a_key_twice_out_of_order_or_below_words_is_refused() {
        assertThatThrownBy(() -> Words.of("a=1\na=2\n")).hasMessageContaining("`a` stand there twice");
        assertThatThrownBy(() -> Words.of("b=1\na=2\n")).hasMessageContaining("`a` stand after `b`");
        assertThatThrownBy(() -> Words.of("a.b=1\na.b.c=2\n")).hasMessageContaining("`a.b` has words");
    }

    private static String render(String template) throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setSharedVariable("text", Words.of(FILE));
        freemarker.setSharedVariable("say", new Say());
        freemarker.setSharedVariable("count", new Count());
        StringWriter out = new StringWriter();
        new Template("test", template, freemarker).process(Map.of(), out);
        return out.toString();
    }
}
