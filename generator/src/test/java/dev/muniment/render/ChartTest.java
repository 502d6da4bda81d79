package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.page.Figure;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.RiskMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Drawings of the worked example: well formed, speaking, and without style where the page forbids it. */
class ChartTest {

    private static final Corpus SAMPLE =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();

    private static final Figure.Shares SHARES = new Figure.Shares(
            "n",
            "Things by state",
            List.of(
                    new Figure.Part("done", Figure.Look.FULL),
                    new Figure.Part("half", Figure.Look.HATCHED),
                    new Figure.Part("meant", Figure.Look.DOTTED),
                    new Figure.Part("open", Figure.Look.EMPTY),
                    new Figure.Part("not", Figure.Look.GREY)),
            List.of(
                    new Figure.Bar("A", "One", List.of(3L, 2L, 1L, 4L, 0L)),
                    new Figure.Bar("B", "Two", List.of(0L, 0L, 0L, 0L, 7L))));

    @Test
    void drawings_for_pages_have_title_and_description_and_no_colour_of_their_own() {
        assertThat(drawings(Style.SITE)).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg).contains("<title id=").contains("<desc id=").doesNotContain("style=", "fill=", "stroke=");
            assertThat(parsed(svg)).isEqualTo("svg");
        });
    }

    @Test
    void drawings_for_the_pack_have_an_alternative_text_and_no_classes() {
        assertThat(drawings(Style.PACK)).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg).contains(" alt=\"").doesNotContain("class=", "style=");
            assertThat(parsed(svg)).isEqualTo("svg");
        });
    }

    @Test
    void the_pdf_engine_prints_every_drawing_for_the_pack_without_a_complaint() {
        String page =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title><style>html { font-family: 'Source Sans 3'; }</style></head><body><h1>t</h1>"
                        + String.join("", drawings(Style.PACK)) + "</body></html>";

        byte[] pdf = Pdf.of(page, new Pdf.Facts("t", "a", "s", "k", Instant.EPOCH, "seed"));

        assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void every_open_risk_of_the_map_is_drawn_with_its_number() {
        RiskMap map = RiskMap.of(SAMPLE, RiskMap.Which.CURRENT).orElseThrow();

        String svg = Chart.heatMap(map, Style.SITE, "now");

        map.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.ids().stream())
                .forEach(id -> assertThat(svg).contains(">" + HeatMap.number(id) + "</text>"));
    }

    @Test
    void every_bar_ends_with_its_sum_and_parts_of_nothing_are_not_drawn() {
        String svg = Chart.shares(SHARES, Style.SITE);

        assertThat(svg).contains("<desc id=\"n-d\">A One: 3 done, 2 half, 1 meant, 4 open, 0 not. B Two: 0 done,");
        assertThat(svg).contains(">10</text>", ">7</text>", "f-full", "f-na").containsOnlyOnce("f-full");
    }

    @Test
    void numbers_are_written_with_one_decimal_at_most() {
        assertThat(Svg.number(1.25)).isEqualTo("1.3");
        assertThat(Svg.number(100)).isEqualTo("100");
        assertThat(Svg.number(-0.01)).isEqualTo("0");
    }

    private static List<String> drawings(Style style) {
        List<String> drawings = new ArrayList<>();
        for (RiskMap.Which which : RiskMap.Which.values()) {
            drawings.add(Chart.heatMap(RiskMap.of(SAMPLE, which).orElseThrow(), style, "m"));
        }
        for (Metric metric : SAMPLE.all(Metric.class)) {
            MetricSeries series = MetricSeries.of(metric, LocalDate.of(2026, 11, 20));
            drawings.add(Chart.trend(series, style, "t"));
            drawings.add(Chart.sparkline(series, style, "s"));
        }
        drawings.add(Chart.shares(SHARES, style));
        return drawings;
    }

    private static String parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement()
                    .getTagName();
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }
}
