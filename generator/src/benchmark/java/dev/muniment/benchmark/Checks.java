package dev.muniment.benchmark;

import java.io.IOException;

/** The check of the content that is shipped. */
final class Checks implements Measurement.Part {

    private static final int RUNS = 7;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String measure(Measurement in) throws IOException {
        String content = in.repository().resolve("content").toString();
        Command command = in.launcher().command("check", content, "--as-of", Documents.DAY.toString());
        Series first = in.launcher().first(command, in.log());
        Series check = new Series("`check content`");
        for (int run = 0; run < in.runs(RUNS); run++) {
            check.add(command.run(in.log()));
        }
        Table table = new Table("work", "program", "runs", "wall, median (range)", "peak memory");
        table.row("`check content`", "Muniment", check.times(), check.wall(), check.memory());
        table.row("`check content`", first.what(), first.times(), first.wall(), first.memory());
        return "`muniment check content --as-of " + Documents.DAY + "`\n\n" + table;
    }
}
