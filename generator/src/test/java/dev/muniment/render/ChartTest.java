package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Risk;
import dev.muniment.page.Figure;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Named;
import dev.muniment.view.RiskMap;
import dev.muniment.view.RiskMovement;
import dev.muniment.view.RiskRegister;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Test
    void the_way_of_a_risk_names_each_place_and_dashes_what_is_to_come() {
        Risk risk = SAMPLE.find(Risk.class, "RSK-0014").orElseThrow();

        String svg = Chart.of(
                new Figure.Way("w", RiskMap.grid(SAMPLE).orElseThrow(), RiskMovement.of(SAMPLE, risk)), Style.SITE);

        assertThat(svg)
                .contains("Inherent: likelihood 4, impact 4, high; before: likelihood 3, impact 3, medium;"
                        + " now: likelihood 4, impact 3, high; target: likelihood 2, impact 3, medium.")
                .containsOnlyOnce("class=\"move b2\"")
                .containsOnlyOnce("class=\"now\"");
    }

    @Test
    void the_flow_counts_the_risks_of_each_step_and_leaves_out_those_that_stand_still() {
        RiskMovement.Place high = place(4, 4);
        RiskMovement.Place low = place(2, 4);
        List<RiskMovement> movements = List.of(moved(high, low), moved(high, low), moved(low, low));

        String svg = Chart.of(new Figure.Flow("f", RiskMap.grid(SAMPLE).orElseThrow(), movements), Style.SITE);

        assertThat(svg)
                .contains("Risks by the step that controls took off: 2 from L4 I4 to L2 I4.")
                .containsOnlyOnce("class=\"m ring\"")
                .contains(">2</text>");
    }

    private static RiskMovement moved(RiskMovement.Place from, RiskMovement.Place to) {
        return new RiskMovement(new Named("RSK-0001", "Fire"), from, to, Optional.empty(), Optional.empty());
    }

    private static RiskMovement.Place place(int likelihood, int impact) {
        return new RiskMovement.Place(likelihood, impact, Optional.empty(), Optional.empty());
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
        RiskMap grid = RiskMap.grid(SAMPLE).orElseThrow();
        List<RiskMovement> movements = RiskMovement.all(SAMPLE, RiskRegister.of(SAMPLE, LocalDate.of(2026, 11, 20)));
        drawings.add(Chart.of(new Figure.Flow("f", grid, movements), style));
        drawings.add(Chart.of(new Figure.Way("w", grid, movements.get(0)), style));
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
