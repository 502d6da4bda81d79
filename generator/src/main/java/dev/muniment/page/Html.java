package dev.muniment.page;

/** Markup that is safe to stand in a page as it is. */
public record Html(String markup) {

    /** Text as markup; the one place where text is escaped outside templates. */
    public static Html of(String text) {
        return new Html(escape(text));
    }

    /** Text whose words between backticks are code. */
    static Html ticked(String text) {
        return new Html(escape(text).replaceAll("`([^`]*)`", "<code>$1</code>"));
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
