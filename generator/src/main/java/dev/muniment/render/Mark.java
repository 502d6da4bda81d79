package dev.muniment.render;

/** What a shape in a chart means, and how it looks in a page and in the pack. */
enum Mark {
    CELL_L("cell L", Ink.cell("#edf2f3")),
    CELL_M("cell M", Ink.cell("#c3d6da")),
    CELL_H("cell H", Ink.cell("#7ba4ad")),
    CELL_V("cell V", Ink.cell("#0e4958")),
    CELL_NONE("cell", Ink.cell("#ffffff")),
    LETTER_L("ltr iL", Ink.text(10, "400", "start", "#16191b")),
    LETTER_M("ltr iM", Ink.text(10, "400", "start", "#16191b")),
    LETTER_H("ltr iH", Ink.text(10, "400", "start", "#16191b")),
    LETTER_V("ltr iV", Ink.text(10, "400", "start", "#ffffff")),
    ID_L("idn iL", Ink.text(13, "700", "start", "#16191b")),
    ID_M("idn iM", Ink.text(13, "700", "start", "#16191b")),
    ID_H("idn iH", Ink.text(13, "700", "start", "#16191b")),
    ID_V("idn iV", Ink.text(13, "700", "start", "#ffffff")),
    MOVE("move", Ink.stroke("#16191b", "1.5", "")),
    MOVE_TO_COME("move b2", Ink.stroke("#16191b", "1.5", "4 3")),
    HALO("halo", Ink.stroke("#ffffff", "4.5", "")),
    TIP("tip", " fill=\"#16191b\" stroke=\"#ffffff\" stroke-width=\"0.75\""),
    FROM("from", " fill=\"#ffffff\" stroke=\"#16191b\" stroke-width=\"1.5\""),
    IN_RING("m ring", Ink.text(11, "700", "middle", "#16191b")),
    NOW("now", " fill=\"#16191b\" stroke=\"#ffffff\" stroke-width=\"1.5\""),
    STAIRS("stairs", Ink.stroke("#16191b", "2.5", "")),
    TEXT("", Ink.text(13, "400", "start", "#596066")),
    MIDDLE("m", Ink.text(13, "400", "middle", "#596066")),
    MIDDLE_BOLD("m b", Ink.text(13, "700", "middle", "#16191b")),
    END("e", Ink.text(13, "400", "end", "#596066")),
    AXIS("axis", Ink.stroke("#16191b", "1", "")),
    GRID("grid", Ink.stroke("#dfe3e5", "1", "")),
    BREAK("axis", Ink.stroke("#8a9197", "1", "3 3")),
    LINE("line", Ink.stroke("#16191b", "2", "")),
    TARGET("target", Ink.stroke("#0e4958", "1.5", "")),
    WARN("warnl", Ink.stroke("#596066", "1.5", "6 4")),
    BREACH("breachl", Ink.stroke("#16191b", "1.5", "2 3")),
    TARGET_WORD("t-ok", Ink.text(13, "400", "start", "#0e4958")),
    WARN_WORD("t-warn", Ink.text(13, "400", "start", "#596066")),
    BREACH_WORD("t-bad", Ink.text(13, "400", "start", "#16191b")),
    POINT_OK("p ok", Ink.point("#7ba4ad")),
    POINT_WARN("p warn", Ink.point("#ffffff")),
    POINT_BAD("p bad", Ink.point("#16191b")),
    PART_FULL("f-full", " fill=\"#0e4958\""),
    PART_HATCHED("f-part", Ink.part("#ffffff", "#0e4958")),
    PART_DOTTED("f-dot", Ink.part("#ffffff", "#8a9197")),
    PART_EMPTY("f-plan", Ink.part("#ffffff", "#8a9197")),
    PART_GREY("f-na", " fill=\"#dfe3e5\""),
    HATCH("hatch", Ink.stroke("#0e4958", "1.5", "")),
    DOTS("dots", Ink.stroke("#596066", "1.5", "1.5 4.5")),
    BOLD("b", Ink.text(13, "700", "start", "#16191b")),
    SPARK("", Ink.stroke("#16191b", "1", "")),
    SPARK_END("", " fill=\"#0e4958\"");

    private final String site;
    private final String pack;

    Mark(String classes, String pack) {
        this.site = classes.isEmpty() ? "" : " class=\"" + classes + "\"";
        this.pack = pack;
    }

    /** Attributes for a page. */
    String site() {
        return site;
    }

    /** Attributes for the pack. */
    String pack() {
        return pack;
    }

    /** Fixed looks, as attributes. */
    private static final class Ink {

        private Ink() {}

        static String cell(String fill) {
            return " fill=\"" + fill + "\" stroke=\"#8a9197\" stroke-width=\"1\"";
        }

        static String text(int size, String weight, String anchor, String fill) {
            return " font-family=\"Source Sans Chart\" font-size=\"" + size + "\" font-weight=\"" + weight
                    + "\" text-anchor=\"" + anchor + "\" fill=\"" + fill + "\"";
        }

        static String stroke(String colour, String width, String dashes) {
            String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
            return " fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\"" + dashed;
        }

        static String part(String fill, String stroke) {
            return " fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"1\"";
        }

        static String point(String fill) {
            return " fill=\"" + fill + "\" stroke=\"#16191b\" stroke-width=\"1.4\"";
        }
    }
}
