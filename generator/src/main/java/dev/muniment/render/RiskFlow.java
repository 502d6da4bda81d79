package dev.muniment.render;

import dev.muniment.page.Figure;
import dev.muniment.view.RiskMovement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many risks controls have brought from which cell to which: a number in a ring, and an arrow from it. */
final class RiskFlow {

    private static final double RADIUS = 7.5;
    private static final double BESIDE = 15;
    private static final double TIP = 7;

    private RiskFlow() {}

    static String of(Figure.Flow flow, Style style) {
        Map<Step, Long> steps = steps(flow.movements());
        Svg svg = Svg.of(style, flow.name(), "chart heat", 362, 304, 204, words(steps));
        HeatMap.grid(svg, flow.grid());
        List<Arrow> arrows = arrows(steps);
        arrows.forEach(arrow -> arrow.line(svg));
        arrows.forEach(arrow -> arrow.ends(svg));
        return svg.end();
    }

    /** Those that stand where they would without controls make no step. */
    private static Map<Step, Long> steps(List<RiskMovement> movements) {
        return movements.stream()
                .map(Step::of)
                .filter(step -> !step.stays())
                .collect(Collectors.groupingBy(step -> step, TreeMap::new, Collectors.counting()));
    }

    /** Arrows out of one cell begin side by side. */
    private static List<Arrow> arrows(Map<Step, Long> steps) {
        Map<Cell, List<Step>> cells = steps.keySet().stream()
                .collect(Collectors.groupingBy(Step::from, LinkedHashMap::new, Collectors.toList()));
        List<Arrow> arrows = new ArrayList<>();
        for (List<Step> cell : cells.values()) {
            for (int i = 0; i < cell.size(); i++) {
                double aside = (i - (cell.size() - 1) / 2.0) * BESIDE;
                arrows.add(new Arrow(cell.get(i), steps.get(cell.get(i)), aside));
            }
        }
        return arrows;
    }

    private static Svg.Words words(Map<Step, Long> steps) {
        String all = steps.entrySet().stream()
                .map(step -> step.getValue() + " from " + step.getKey().words())
                .collect(Collectors.joining(", "));
        return new Svg.Words("From inherent to current risk", "Risks by the step that controls took off: " + all + ".");
    }

    /** A cell of the grid. */
    private record Cell(int likelihood, int impact) {}

    /** From a cell to another. */
    private record Step(int likelihood, int impact, int toLikelihood, int toImpact) implements Comparable<Step> {

        private static final Comparator<Step> ORDER = Comparator.comparingInt(Step::likelihood)
                .thenComparingInt(Step::impact)
                .thenComparingInt(Step::toImpact)
                .thenComparingInt(Step::toLikelihood);

        static Step of(RiskMovement movement) {
            return new Step(
                    movement.inherent().likelihood(),
                    movement.inherent().impact(),
                    movement.current().likelihood(),
                    movement.current().impact());
        }

        boolean stays() {
            return likelihood == toLikelihood && impact == toImpact;
        }

        String words() {
            return "L" + likelihood + " I" + impact + " to L" + toLikelihood + " I" + toImpact;
        }

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }

        Cell from() {
            return new Cell(likelihood, impact);
        }
    }

    /** A step as it is drawn. */
    private record Arrow(Step step, long risks, double aside) {

        void line(Svg svg) {
            String line = "M" + at(fromX(), fromY()) + "L" + at(toX() - TIP * along(), toY() - TIP * down());
            svg.path(Mark.HALO, line).path(Mark.MOVE, line);
        }

        void ends(Svg svg) {
            double backX = toX() - TIP * along();
            double backY = toY() - TIP * down();
            svg.path(
                    Mark.TIP,
                    "M" + at(toX(), toY()) + "L" + at(backX - 4 * down(), backY + 4 * along()) + "L"
                            + at(backX + 4 * down(), backY - 4 * along()) + "Z");
            svg.circle(Mark.FROM, fromX(), fromY(), RADIUS);
            svg.text(Mark.IN_RING, fromX(), fromY() + 4, String.valueOf(risks));
        }

        private double fromX() {
            return HeatMap.middleX(step.impact()) + aside;
        }

        private double fromY() {
            return HeatMap.middleY(step.likelihood()) - 6;
        }

        private double toX() {
            return HeatMap.middleX(step.toImpact()) + aside;
        }

        /** Below the rings of the cell. */
        private double toY() {
            return HeatMap.middleY(step.toLikelihood()) + (step.toLikelihood() < step.likelihood() ? -17 : 6);
        }

        private double along() {
            return (toX() - fromX()) / length();
        }

        private double down() {
            return (toY() - fromY()) / length();
        }

        private double length() {
            return Math.hypot(toX() - fromX(), toY() - fromY());
        }

        private static String at(double x, double y) {
            return Svg.number(x) + " " + Svg.number(y);
        }
    }
}
