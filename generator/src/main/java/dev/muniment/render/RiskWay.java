package dev.muniment.render;

import dev.muniment.page.Figure;
import dev.muniment.view.Rating;
import dev.muniment.view.RiskMovement;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of one risk: a ring where it would be without controls, a disc where it is, a diamond where it is to go. */
final class RiskWay {

    private RiskWay() {}

    static String of(Figure.Way way, Style style) {
        RiskMovement movement = way.movement();
        Svg svg = Svg.of(style, way.name(), "chart heat", 362, 304, 204, words(movement));
        HeatMap.grid(svg, way.grid());
        String done = Stream.concat(
                        Stream.concat(Stream.of(movement.inherent()), movement.before().stream()),
                        Stream.of(movement.current()))
                .map(RiskWay::at)
                .distinct()
                .collect(Collectors.joining("L", "M", ""));
        svg.path(Mark.HALO, done).path(Mark.MOVE, done);
        movement.target().ifPresent(target -> {
            String rest = "M" + at(movement.current()) + "L" + at(target);
            svg.path(Mark.HALO, rest).path(Mark.MOVE_TO_COME, rest);
        });
        circle(svg, Mark.FROM, movement.inherent(), 9);
        movement.before().ifPresent(before -> circle(svg, Mark.FROM, before, 4));
        movement.target().ifPresent(target -> svg.path(Mark.FROM, diamond(target)));
        circle(svg, Mark.NOW, movement.current(), 6);
        return svg.end();
    }

    private static void circle(Svg svg, Mark mark, RiskMovement.Place place, double radius) {
        svg.circle(mark, HeatMap.middleX(place.impact()), HeatMap.middleY(place.likelihood()), radius);
    }

    private static String diamond(RiskMovement.Place place) {
        double x = HeatMap.middleX(place.impact());
        double y = HeatMap.middleY(place.likelihood());
        return "M" + Svg.number(x) + " " + Svg.number(y - 11) + "l11 11-11 11-11-11Z";
    }

    private static String at(RiskMovement.Place place) {
        return Svg.number(HeatMap.middleX(place.impact())) + " " + Svg.number(HeatMap.middleY(place.likelihood()));
    }

    private static Svg.Words words(RiskMovement movement) {
        String all = Stream.of(
                        Stream.of("Inherent: " + words(movement.inherent())),
                        movement.before().map(before -> "before: " + words(before)).stream(),
                        Stream.of("now: " + words(movement.current())),
                        movement.target().map(target -> "target: " + words(target)).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
        return new Svg.Words(movement.risk().id() + " on the grid", all + ".");
    }

    private static String words(RiskMovement.Place place) {
        String level = place.rating()
                .map(Rating::name)
                .map(name -> ", " + name.toLowerCase(Locale.ROOT))
                .orElse("");
        return "likelihood " + place.likelihood() + ", impact " + place.impact() + level;
    }
}
