package dev.muniment.diagnostic;

import java.util.stream.Collectors;

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GitHubPrinter implements Printer {

    @Override
    public String print(Report report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.waived().isEmpty())
                .map(diagnostic -> command(report, diagnostic))
                .collect(Collectors.joining());
    }

    private static String command(Report report, Diagnostic diagnostic) {
        String level = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "notice";
        };
        String text = diagnostic.message()
                + diagnostic.help().map(help -> "; " + help).orElse("");
        return "::" + level + " file=" + property(report.path(diagnostic.at())) + ",line="
                + diagnostic.at().line() + ",col=" + diagnostic.at().column() + ",title="
                + diagnostic.rule().name() + "::" + escaped(Visible.of(text)) + "\n";
    }

    private static String property(String text) {
        return escaped(Visible.of(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
