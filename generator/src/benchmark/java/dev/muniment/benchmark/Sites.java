package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sites of documents, made by Muniment and by Hugo in turn. */
final class Sites implements Measurement.Part {

    private static final List<Integer> SIZES = List.of(10, 1_000, 10_000);
    private static final int LARGE = 10_000;

    private final Table table =
            new Table("documents", "program", "files", "runs", "wall, median (range)", "peak memory", "× Hugo");

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public String measure(Measurement in) throws IOException {
        Optional<Hugo> hugo = Hugo.installed();
        for (int documents : in.sizes(SIZES)) {
            new Size(in, hugo, documents).measure();
        }
        return """
                `muniment build CONTENT --as-of %s --output DIR`, with %s
                `hugo --quiet --source SITE --destination DIR`, with %s

                %s""".formatted(
                Documents.DAY, in.launcher().version(), hugo.map(Hugo::version).orElse("Hugo not installed"), table);
    }

    /** Content of one size. */
    private final class Size {

        private final Measurement in;
        private final Optional<Hugo> hugo;
        private final int documents;
        private final Path folder;
        private final Path content;
        private final Path site;
        private final Series ours = new Series("Muniment");
        private final Series theirs = new Series("Hugo");

        Size(Measurement in, Optional<Hugo> hugo, int documents) {
            this.in = in;
            this.hugo = hugo;
            this.documents = documents;
            this.folder = in.work().resolve("sites-" + documents);
            this.content = folder.resolve("content");
            this.site = folder.resolve("site");
        }

        void measure() throws IOException {
            Documents.write(content, documents);
            Hugo.write(site, content);
            Series first = in.launcher().first(build(output("first", 0)), in.log());
            int runs = in.runs(documents < LARGE ? 7 : 3);
            for (int run = 1; run <= runs; run++) {
                ours.add(build(output("muniment", run)).run(in.log()));
                Path made = output("hugo", run);
                hugo.ifPresent(one -> theirs.add(one.build(site, made).run(in.log())));
            }
            row(ours, Tree.count(output("muniment", 1)));
            row(first, 0);
            if (hugo.isPresent()) {
                row(theirs, Tree.count(output("hugo", 1)));
            } else {
                table.row(String.valueOf(documents), "Hugo", "not installed");
            }
            if (documents > SIZES.get(0)) {
                again(runs);
            }
            Tree.delete(folder);
        }

        /** Builds over an output that is there, with nothing changed and with one document changed. */
        private void again(int runs) throws IOException {
            Path output = output("muniment", 1);
            Series nothing = new Series("Muniment again, nothing changed");
            Series one = new Series("Muniment again, one document changed");
            build(output).run(in.log());
            for (int run = 1; run <= runs; run++) {
                nothing.add(build(output).run(in.log()));
                Documents.change(content, run);
                one.add(build(output).run(in.log()));
            }
            row(nothing, 0);
            row(one, 0);
        }

        private Command build(Path output) {
            return in.launcher().made("build", content, output);
        }

        /** Each run has a folder of its own: to delete a large tree slows down who writes next. */
        private Path output(String program, int run) {
            return folder.resolve(program + "-" + run);
        }

        private void row(Series series, int files) {
            table.row(
                    String.valueOf(documents),
                    series.what(),
                    files == 0 ? "" : String.valueOf(files),
                    series.times(),
                    series.wall(),
                    series.memory(),
                    series.against(theirs));
        }
    }
}
